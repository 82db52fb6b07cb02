import type {PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'

/** Tells the footnotes that the document defines, by their label in small letters. */
export type IsFootnote = (identifier: string) => boolean

const edge = '[\\p{L}\\p{N}]'
const inner = `${edge}(?:[^*\\n\\r]*${edge})?`
/** Bold text may also end with a sign, before white space or at the end. */
const bold = `${edge}(?:[^*\\n\\r]*(?:${edge}|[:.,;!?](?=\\*\\*(?:[ \\n\\r]|$))))?`

/**
 * Bold and italic text with a letter or a figure at both of its edges, which every reading of CommonMark's delimiter rules
 * (0.31, section 6.2) takes for such; marks of footnotes; links with nothing but text in them.
 */
const marks = new RegExp(
  [
    `(?<!\\*)\\*\\*(?<bold>${bold})\\*\\*(?!\\*)`,
    `(?<!\\*)\\*(?<italic>${inner})\\*(?!\\*)`,
    '\\[\\^(?<label>[A-Za-z0-9-]+)\\](?![([:])',
    `(?<!!)\\[(?<text>${edge}[^\\[\\]\\n\\r]*)\\]\\((?<url>https?://[^\\s()<>\\\\&\`]+)\\)`,
  ].join('|'),
  'gu',
)

/** A text without the marks that `plainInline` reads. What is left of prose has no meaning to Markdown. */
export function withoutMarks(text: string): string {
  if (!holdsMarks(text)) return text
  return text.replace(marks, (...match) => {
    const {bold, italic, text: linked}: Record<string, string | undefined> = match.at(-1)
    return bold ?? italic ?? linked ?? 'x'
  })
}

function holdsMarks(text: string): boolean {
  return text.includes('*') || text.includes('[')
}

/** The inline nodes of a plain text. `pointAt` tells the place of an offset in it. */
export function plainInline(
  text: string,
  pointAt: (offset: number) => Point,
  isFootnote: IsFootnote,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let done = 0
  const addText = (end: number) => {
    if (end > done)
      nodes.push({type: 'text', value: text.slice(done, end), position: {start: pointAt(done), end: pointAt(end)}})
    done = end
  }
  for (const match of holdsMarks(text) ? text.matchAll(marks) : []) {
    const {bold, italic, label, text: linked = '', url = ''} = match.groups as Record<string, string | undefined>
    if (label !== undefined && !isFootnote(label.toLowerCase())) continue
    const [start, end] = [match.index, match.index + match[0].length]
    const textFrom = (from: number, value: string): Text => ({
      type: 'text',
      value,
      position: {start: pointAt(from), end: pointAt(from + value.length)},
    })
    addText(start)
    done = end
    const position = {start: pointAt(start), end: pointAt(end)}
    if (bold !== undefined) nodes.push({type: 'strong', children: [textFrom(start + 2, bold)], position})
    else if (italic !== undefined) nodes.push({type: 'emphasis', children: [textFrom(start + 1, italic)], position})
    else if (label !== undefined)
      nodes.push({type: 'footnoteReference', identifier: label.toLowerCase(), label, position})
    else nodes.push({type: 'link', title: null, url, children: [textFrom(start + 1, linked)], position})
  }
  addText(text.length)
  return nodes
}
