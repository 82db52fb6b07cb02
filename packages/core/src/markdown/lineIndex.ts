import type {Place} from '../model/place.ts'

/** Finds lines and columns by offset. */
export interface LineIndex {
  placeOf(start: number, end: number): Place
}

/** The offsets at which the lines of a text start. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  // Most texts have line feeds alone, which are found many times as fast.
  if (text.includes('\r')) for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Indexes the line ends of a text once: `\n`, `\r\n` and `\r`, as CommonMark counts them. */
export function indexLines(text: string, file: string): LineIndex {
  const starts = lineStarts(text)
  return {
    placeOf(start, end) {
      const line = lineAt(starts, start, 0)
      const endLine = lineAt(starts, Math.max(start, end), line)
      const column = start - (starts[line] ?? 0) + 1
      const endColumn = Math.max(start, end) - (starts[endLine] ?? 0) + 1
      return {file, line: line + 1, column, endLine: endLine + 1, endColumn}
    },
  }
}

/** The line of an offset, counted from 0. It is no earlier than `first`, and seldom later. */
function lineAt(starts: number[], offset: number, first: number): number {
  let low = first
  let high = starts.length - 1
  if (offset < (starts[first + 1] ?? Number.POSITIVE_INFINITY)) return first
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
