import type {List, PhrasingContent, RootContent} from 'mdast'
import type {CiteFootnote} from './citeFootnote.ts'

/**
 * Writes a paragraph or a heading of text, bold and italic text and marks of footnotes, or a list of such lines: the HTML that the rehype
 * pipeline makes of it, at a fraction of the time. `undefined` for anything else.
 */
export function writePlain(nodes: RootContent[], cite: CiteFootnote): string | undefined {
  const [only] = nodes
  if (nodes.length !== 1) return undefined
  if (only?.type === 'paragraph' || only?.type === 'heading') {
    const html = writeInline(only.children, cite)
    const name = only.type === 'heading' ? `h${only.depth}` : 'p'
    return html === undefined ? undefined : `<${name}>${html}</${name}>`
  }
  return only?.type === 'list' && !only.ordered && !only.spread ? writeList(only, cite) : undefined
}

function writeList(list: List, cite: CiteFootnote): string | undefined {
  let html = '<ul>\n'
  for (const {children, spread, checked} of list.children) {
    const [only, ...rest] = children
    if (only?.type !== 'paragraph' || rest.length > 0 || spread || checked != null) return undefined
    const inline = writeInline(only.children, cite)
    if (inline === undefined) return undefined
    html += `<li>${inline}</li>\n`
  }
  return `${html}</ul>`
}

function writeInline(nodes: PhrasingContent[], cite: CiteFootnote): string | undefined {
  let html = ''
  for (const node of nodes) {
    const written = writeNode(node, cite)
    if (written === undefined) return undefined
    html += written
  }
  return html
}

function writeNode(node: PhrasingContent, cite: CiteFootnote): string | undefined {
  switch (node.type) {
    case 'text':
      // White space beside a line end is trimmed by the pipeline.
      return /[ \t](?:\r|\n)|\n[ \t]/.test(node.value) ? undefined : escapeText(node.value)
    case 'strong':
    case 'emphasis': {
      const inner = writeInline(node.children, cite)
      const name = node.type === 'strong' ? 'strong' : 'em'
      return inner === undefined ? undefined : `<${name}>${inner}</${name}>`
    }
    case 'link': {
      const inner = writeInline(node.children, cite)
      if (inner === undefined || node.title != null || !plainAddress.test(node.url)) return undefined
      return `<a href="${node.url}" rel="noreferrer">${inner}</a>`
    }
    case 'footnoteReference': {
      const found = cite(node.identifier)
      if (!found) return escapeText(`[^${node.label ?? node.identifier}]`)
      return /["&]/.test(found.href)
        ? undefined
        : `<sup class="citation"><a href="${found.href}">${found.number}</a></sup>`
    }
    default:
      return undefined
  }
}

/** Addresses that stand in HTML as they are. */
const plainAddress = /^https?:\/\/[\w.~:/?#@!$*+,;=-]+$/

/** A plain text as a paragraph. */
export function textToHtml(text: string): string {
  return `<p>${escapeText(text)}</p>`
}

/** Escapes as `rehype-stringify` does for text. */
function escapeText(text: string): string {
  return /[<&]/.test(text) ? text.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;')) : text
}
