import type {PhrasingContent} from 'mdast'
import type {Point} from 'unist'

/** Tells the footnotes that the document defines, by their label in small letters. */
export type IsFootnote = (identifier: string) => boolean

/**
 * Bold text with a letter or a figure at both of its edges, which every reading of CommonMark's delimiter rules (0.31,
 * section 6.2) takes for bold, and marks of footnotes.
 */
const marks = /\*\*([\p{L}\p{N}](?:[^*\n\r]*[\p{L}\p{N}])?)\*\*|\[\^([A-Za-z0-9-]+)\](?![([:])/gu

/** A text without the marks that `plainInline` reads. What is left of prose has no meaning to Markdown. */
export function withoutMarks(text: string): string {
  if (!text.includes('**') && !text.includes('[^')) return text
  return text.replace(marks, (_, bold: string | undefined) => bold ?? 'x')
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
  for (const match of text.matchAll(marks)) {
    const [written, bold, label] = match
    const [start, end] = [match.index, match.index + written.length]
    if (label !== undefined && !isFootnote(label.toLowerCase())) continue
    addText(start)
    const position = {start: pointAt(start), end: pointAt(end)}
    if (bold === undefined)
      nodes.push({type: 'footnoteReference', identifier: (label ?? '').toLowerCase(), label: label ?? '', position})
    else {
      const inner = {start: pointAt(start + 2), end: pointAt(end - 2)}
      nodes.push({type: 'strong', children: [{type: 'text', value: bold, position: inner}], position})
    }
    done = end
  }
  addText(text.length)
  return nodes
}
