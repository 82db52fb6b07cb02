import type {Place} from '../model/place.ts'

/** Finds lines and columns by offset. */
export interface LineIndex {
  placeOf(start: number, end: number): Place
}

/** Indexes the line ends of a text once: `\n`, `\r\n` and `\r`, as CommonMark counts them. */
export function indexLines(text: string, file: string): LineIndex {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return {
    placeOf(start, end) {
      const from = locate(starts, start)
      const to = locate(starts, Math.max(start, end))
      return {file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
    },
  }
}

function locate(starts: number[], offset: number): {line: number; column: number} {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1}
}
