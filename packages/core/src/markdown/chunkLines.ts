import type {Point} from 'unist'
import type {Chunk} from './chunk.ts'

/** A line of a chunk: its offset in the text and its number from 1. */
export interface Line {
  start: number
  number: number
}

/** The lines of a chunk whose line ends are `\n` or `\r\n`. */
export function linesOf(text: string, chunk: Chunk): Line[] {
  const lines = [{start: chunk.start, number: chunk.line}]
  if (chunk.lines === 1) return lines
  for (let at = text.indexOf('\n', chunk.start); at >= 0 && at < chunk.end; at = text.indexOf('\n', at + 1))
    lines.push({start: at + 1, number: chunk.line + lines.length})
  return lines
}

/** Where a line ends, without its line end. */
export function endOfLine(text: string, lines: Line[], index: number, chunk: Chunk): number {
  const next = lines[index + 1]
  if (!next) return chunk.end
  return text.charCodeAt(next.start - 2) === 13 ? next.start - 2 : next.start - 1
}

/** The point at an offset, as unist counts. */
export function pointAt(lines: Line[], offset: number): Point {
  let index = lines.length - 1
  while (index > 0 && (lines[index]?.start ?? 0) > offset) index--
  return pointOn(lines[index] ?? {start: 0, number: 1}, offset)
}

/** The same where the line is known. */
export function pointOn({start, number}: Line, offset: number): Point {
  return {line: number, column: offset - start + 1, offset}
}
