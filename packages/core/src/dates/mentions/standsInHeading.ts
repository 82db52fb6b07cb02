import type {Phrase} from '../phrase.ts'
import type {Reading} from './reading.ts'

/** A short line between blank lines that ends without a full stop, and names a year. */
export function standsInHeading(
  {text, lines}: Pick<Reading, 'text' | 'lines'>,
  {start, end, from, to}: Phrase,
): boolean {
  if (!from.year && !to?.year) return false
  const {column} = lines.placeOf(start, start)
  if (column > longestHeading) return false
  const first = start - column + 1
  let last = end
  while (last < text.length && text[last] !== '\n') if (++last - first > longestHeading) return false
  const blankBefore =
    first === 0 ||
    /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, first - 8), first)) ||
    /^\s*$/.test(text.slice(Math.max(0, first - 8), first))
  const blankBehind = last >= text.length || /^\n[ \t\r]*(?:\n|$)/.test(text.slice(last, last + 8))
  return blankBefore && blankBehind && !/[.!?;,"”]\s*$/.test(text.slice(end, last))
}

const longestHeading = 100
