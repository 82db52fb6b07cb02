import type {Heading, List, ListItem, Paragraph, RootContent} from 'mdast'
import type {Chunk} from './chunk.ts'
import {endOfLine, type Line, linesOf, pointAt, pointOn} from './chunkLines.ts'
import {markLength} from './cutChunks.ts'
import {type IsFootnote, plainInline} from './plainInline.ts'
import {plainTable} from './plainTable.ts'

/** The node that remark makes of a plain chunk, positions included. */
export function plainBlock(text: string, chunk: Chunk, isFootnote: IsFootnote): RootContent {
  const inlineOn = (start: number, end: number, line: Line) =>
    plainInline(text.slice(start, end), (offset) => pointOn(line, start + offset), isFootnote)
  if (chunk.plain === 'table') return plainTable(text, chunk, inlineOn)
  const lines = linesOf(text, chunk)
  const inline = (start: number, end: number) =>
    plainInline(text.slice(start, end), (offset) => pointAt(lines, start + offset), isFootnote)
  const position = {start: pointAt(lines, chunk.start), end: pointAt(lines, chunk.end)}
  if (chunk.plain === 'list') return plainList(text, chunk, lines, inlineOn)
  if (chunk.plain === 'quotation' || chunk.plain === 'footnote') {
    const start = chunk.start + markLength(text, chunk.start)
    const within = {start: pointAt(lines, start), end: pointAt(lines, chunk.end)}
    const children: Paragraph[] = [{type: 'paragraph', children: inline(start, chunk.end), position: within}]
    if (chunk.plain === 'quotation') return {type: 'blockquote', children, position}
    const label = text.slice(chunk.start + 2, start - 3)
    return {type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children, position}
  }
  if (text.charCodeAt(chunk.start) !== 35)
    return {type: 'paragraph', children: inline(chunk.start, chunk.end), position}
  const depth = text.indexOf(' ', chunk.start) - chunk.start
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: inline(chunk.start + depth + 1, chunk.end),
    position,
  }
}

/** A list of one line an item. */
function plainList(
  text: string,
  chunk: Chunk,
  lines: Line[],
  inline: (start: number, end: number, line: Line) => Paragraph['children'],
): List {
  const children = lines.map((line, index): ListItem => {
    const end = endOfLine(text, lines, index, chunk)
    const start = line.start + 2
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: inline(start, end, line),
      position: {start: pointOn(line, start), end: pointOn(line, end)},
    }
    const position = {start: pointOn(line, line.start), end: pointOn(line, end)}
    return {type: 'listItem', spread: false, checked: null, children: [paragraph], position}
  })
  const position = {start: pointAt(lines, chunk.start), end: pointAt(lines, chunk.end)}
  return {type: 'list', ordered: false, start: null, spread: false, children, position}
}
