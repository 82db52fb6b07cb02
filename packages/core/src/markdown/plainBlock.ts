import type {Heading, List, ListItem, Paragraph, RootContent} from 'mdast'
import type {Point} from 'unist'
import {type Chunk, markLength} from './cutChunks.ts'
import {type IsFootnote, plainInline} from './plainInline.ts'

/** The node that remark makes of a plain chunk, positions included. */
export function plainBlock(text: string, chunk: Chunk, isFootnote: IsFootnote): RootContent {
  const lines = linesOf(text, chunk)
  const inline = (start: number, end: number) =>
    plainInline(text.slice(start, end), (offset) => pointAt(lines, start + offset), isFootnote)
  const position = {start: pointAt(lines, chunk.start), end: pointAt(lines, chunk.end)}
  if (chunk.plain === 'list') return plainList(text, chunk, lines, inline)
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
  inline: (start: number, end: number) => Paragraph['children'],
): List {
  const children = lines.map((line, index): ListItem => {
    const end = lines[index + 1] ? endBefore(text, lines[index + 1]?.start ?? 0) : chunk.end
    const start = line.start + 2
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: inline(start, end),
      position: {start: pointAt(lines, start), end: pointAt(lines, end)},
    }
    const position = {start: pointAt(lines, line.start), end: pointAt(lines, end)}
    return {type: 'listItem', spread: false, checked: null, children: [paragraph], position}
  })
  const position = {start: pointAt(lines, chunk.start), end: pointAt(lines, chunk.end)}
  return {type: 'list', ordered: false, start: null, spread: false, children, position}
}

interface Line {
  start: number
  number: number
}

function linesOf(text: string, chunk: Chunk): Line[] {
  const lines = [{start: chunk.start, number: chunk.line}]
  if (chunk.lines === 1) return lines
  for (let at = text.indexOf('\n', chunk.start); at >= 0 && at < chunk.end; at = text.indexOf('\n', at + 1))
    lines.push({start: at + 1, number: chunk.line + lines.length})
  return lines
}

function pointAt(lines: Line[], offset: number): Point {
  let index = lines.length - 1
  while (index > 0 && (lines[index]?.start ?? 0) > offset) index--
  const line = lines[index] ?? {start: 0, number: 1}
  return {line: line.number, column: offset - line.start + 1, offset}
}

function endBefore(text: string, lineStart: number): number {
  return text.charCodeAt(lineStart - 2) === 13 ? lineStart - 2 : lineStart - 1
}
