import type {Paragraph} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {flatten, sourceOffset} from '../markdown/flatten.ts'
import {sliceInline} from '../markdown/sliceInline.ts'
import {readLead} from './readLead.ts'

/**
 * Text pasted from elsewhere often parts its events by single line ends, which Markdown takes for one paragraph. Splits a
 * paragraph before each line that opens with a date of its own, where the line end was meant: not where prose of even lines
 * was wrapped.
 */
export function splitLines(paragraph: Paragraph, source: string, lexicon: Lexicon): Paragraph[] {
  const flat = flatten(paragraph, source)
  if (!flat.text.includes('\n')) return [paragraph]
  const lines = linesOf(flat.text)
  const wrapped = isWrapped(lines.map(({text}) => text.trimEnd()))
  const starts = lines.filter((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && isMeant(before.text, wrapped, lexicon) && isDated(line.text, lexicon)
  })
  if (starts.length === 0) return [paragraph]
  const edges = [0, ...starts.map(({start}) => start), flat.text.length]
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? flat.text.length
    const children = sliceInline(paragraph.children, {start, end: trimEnd(flat.text, end)})
    const offsets = [sourceOffset(flat, start), sourceOffset(flat, trimEnd(flat.text, end) - 1) + 1] as const
    return {...paragraph, children, position: positionOf(source, paragraph, offsets)}
  })
}

/** Lines as long as this are not wrapped by anyone. */
const widestWrap = 160

/** Prose of even lines: each but the last is as long as the next word allows. */
function isWrapped(lines: string[]): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const isFull = (line: string, index: number) => {
    const next = lines[index + 1]
    return next === undefined || line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > longest
  }
  return longest <= widestWrap && lines.every(isFull)
}

/** Was the end of this line meant? It is where a sentence ends, or where nothing but a date stands. */
function isMeant(before: string, wrapped: boolean, lexicon: Lexicon): boolean {
  if (readLead(before, lexicon)?.alone) return true
  return !wrapped && /[.!?…:;)\]”»"]$/.test(before.trimEnd())
}

function isDated(line: string, lexicon: Lexicon): boolean {
  const lead = readLead(line, lexicon)
  return lead !== undefined && lead.phrase.shape === 'full' && !lead.background
}

function linesOf(text: string): {start: number; text: string}[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = {start, text: line}
    start += line.length + 1
    return found
  })
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}

function positionOf(
  source: string,
  paragraph: Paragraph,
  [start, end]: readonly [number, number],
): Paragraph['position'] {
  const from = paragraph.position?.start ?? {line: 1, column: 1, offset: 0}
  const point = (offset: number) => {
    const before = source.slice(from.offset, offset).split(/\r\n|\n|\r/)
    const last = before.at(-1)?.length ?? 0
    return {line: from.line + before.length - 1, column: before.length > 1 ? last + 1 : from.column + last, offset}
  }
  return {start: point(start), end: point(end)}
}
