import type {Element, ElementContent, Root as HastRoot} from 'hast'
import type {FootnoteReference, Nodes, Root, RootContent} from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {keepLocal} from './keepLocal.ts'
import {sanitiseSchema} from './sanitiseSchema.ts'

/** How marks of footnotes are written: by their label, to the number shown and the address it links to. */
export type CiteFootnote = (label: string) => {number: number; href: string} | undefined

/**
 * Writes blocks as sanitised HTML. Raw HTML in the Markdown is parsed and cleaned; images from other hosts become links.
 */
export function toHtml(nodes: RootContent[], cite: CiteFootnote): string {
  const plain = plainParagraph(nodes)
  if (plain !== undefined) return plain
  try {
    const root: Root = {type: 'root', children: nodes}
    const tree = processor(cite).runSync(root as Nodes as Root) as HastRoot
    return writer.stringify(tree).trim()
  } catch (error) {
    // Blocks nested deeper than the call stack cannot be walked by the libraries; their text is kept.
    if (error instanceof RangeError) return ''
    throw error
  }
}

const writer = unified().use(rehypeStringify)

function processor(cite: CiteFootnote) {
  return unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: {footnoteReference: (_: unknown, node: FootnoteReference) => citation(cite(node.identifier), node)},
    })
    .use(rehypeRaw)
    .use(rehypeSanitize, sanitiseSchema)
    .use(keepLocal)
}

function citation(found: ReturnType<CiteFootnote>, node: FootnoteReference): ElementContent {
  if (!found) return {type: 'text', value: `[^${node.label ?? node.identifier}]`}
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {href: found.href},
    children: [{type: 'text', value: String(found.number)}],
  }
  return {type: 'element', tagName: 'sup', properties: {className: ['citation']}, children: [link]}
}

/** Most blocks of a chronology are paragraphs of nothing but text; they need no tree. */
function plainParagraph(nodes: RootContent[]): string | undefined {
  const [only] = nodes
  if (nodes.length !== 1 || only?.type !== 'paragraph') return undefined
  let html = ''
  for (const child of only.children) {
    if (child.type !== 'text') return undefined
    html += escapeText(child.value)
  }
  return `<p>${html}</p>`
}

/** Escapes as `rehype-stringify` does for text. */
function escapeText(text: string): string {
  return text.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;'))
}
