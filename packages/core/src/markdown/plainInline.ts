import type {PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import {findMarks} from './findMarks.ts'

/** Tells the footnotes that the document defines, by their label in small letters. */
export type IsFootnote = (identifier: string) => boolean

/** A text without the marks that `findMarks` finds. What is left of prose has no meaning to Markdown. */
export function withoutMarks(text: string): string {
  let without = ''
  let done = 0
  for (const {start, end, bold, italic, text: linked} of findMarks(text)) {
    without += text.slice(done, start) + (bold ?? italic ?? linked ?? 'x')
    done = end
  }
  return done === 0 ? text : without + text.slice(done)
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
  for (const {start, end, bold, italic, label, text: linked = '', url = ''} of findMarks(text)) {
    if (label !== undefined && !isFootnote(label.toLowerCase())) continue
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
