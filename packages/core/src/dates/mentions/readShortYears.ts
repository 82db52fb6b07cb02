import {attempt, type Cursor, endOf, peek} from '../cursor.ts'
import type {Phrase, Point} from '../phrase.ts'
import type {ProseWords} from './words/proseWords.ts'

/** Reads `'80s` and, behind a word that leads up to it, `'89`: years of the century in which the text stands, at `near`. */
export function readShortYears(cursor: Cursor, prose: ProseWords, near: number | undefined): Phrase | undefined {
  if (!prose.possessive) return undefined
  return attempt(cursor, () => {
    const number = peek(cursor)
    const quote = peek(cursor, -1)
    if (number?.kind !== 'number' || number.spaced || number.text.length !== 2 || quote?.text !== "'") return undefined
    cursor.at++
    const plural = peek(cursor)
    const isDecade = plural?.text === 's' && !plural.spaced && number.text.endsWith('0')
    if (isDecade) cursor.at++
    else if (!quote.spaced || !prose.leading.has(peek(cursor, -3)?.text ?? '')) return undefined
    const year = closest(Number(number.text), near ?? 1990)
    const {start} = number
    const end = endOf(cursor)
    const from: Point = isDecade ? {start, end, decade: year / 10} : {start, end, year: {value: year, start, end}}
    return {start, end, from, approximate: false, uncertain: false, shape: 'full'}
  })
}

/** The last year with these two digits that is no more than ten years ahead. */
function closest(digits: number, near: number): number {
  const year = Math.floor(near / 100) * 100 + digits
  return year > near + 10 ? year - 100 : year
}
