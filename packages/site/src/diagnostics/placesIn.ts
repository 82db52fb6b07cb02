import type {Place} from '@daybook/core'

/**
 * Makes the function that turns offsets of a text, in UTF-16 units, into places. Lines end with LF, CR LF or CR.
 */
export function placesIn(file: string, source: string): (start: number, end?: number) => Place {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)

  return (start, end = start) => {
    const first = lineOf(starts, start)
    const last = lineOf(starts, end)
    return {
      file,
      line: first + 1,
      column: start - (starts[first] as number) + 1,
      endLine: last + 1,
      endColumn: end - (starts[last] as number) + 1,
    }
  }
}

/** Index of the last line that starts at or before the offset. */
function lineOf(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
