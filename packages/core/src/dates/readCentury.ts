import {twoDigits} from './civil.ts'
import {attempt, type Cursor, peek, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {type Era, readEra} from './readEra.ts'

/**
 * Reads a century: `12th century`, `the twenty-first century`, `4th century BC`, and `11th` in `11th–19th c.`, where the
 * word stands at the other end.
 */
export function readCentury(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  if (lexicon.century.size === 0) return undefined
  return attempt(cursor, () => {
    const number = readOrdinal(cursor, lexicon)
    if (number === undefined || number < 1 || number > 40) return undefined
    const era = readCenturyWord(cursor, lexicon) ?? borrowCentury(cursor, lexicon)
    return era && {start: 0, end: 0, century: digitsOf(number, era)}
  })
}

/** `12th`, `twelfth`, `twenty-first`. */
export function readOrdinal(cursor: Cursor, lexicon: Lexicon): number | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (!token) return undefined
    cursor.at++
    if (token.kind === 'number') {
      if (token.text.length > 2) return undefined
      const mark = peek(cursor)
      if (!mark || mark.spaced || !lexicon.ordinalMarks.has(mark.text)) return undefined
      cursor.at++
      return Number(token.text)
    }
    const tens = lexicon.numbers.get(token.text)
    if (tens !== undefined && tens >= 20 && takeSign(cursor, '-‑')) {
      const ones = peek(cursor)
      cursor.at++
      const value = lexicon.ordinals.get(ones?.text ?? '')
      return value !== undefined && value < 10 ? tens + value : undefined
    }
    return lexicon.ordinals.get(token.text)
  })
}

function readCenturyWord(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, '-‑', false)
    const word = takeWord(cursor, lexicon.century)
    if (!word) return undefined
    // `19th c.`, but `the second C`.
    if (word.text.length < 5 && (word.capital || !takeSign(cursor, '.', false))) return undefined
    return readEra(cursor, lexicon) ?? 'after'
  })
}

function borrowCentury(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  const before = cursor.at
  const joint = takeSign(cursor, '-–—−‑‒/') ?? takeWord(cursor, lexicon.rangeWords) ?? takeWord(cursor, lexicon.and)
  takeWord(cursor, lexicon.articles)
  const era = joint && readOrdinal(cursor, lexicon) !== undefined ? readCenturyWord(cursor, lexicon) : undefined
  cursor.at = before
  return era
}

/** The digits that the years of a century share in EDTF: 11 for the 12th, -03 for the 4th before our era. */
function digitsOf(number: number, era: Era): string {
  return `${era === 'before' ? '-' : ''}${twoDigits(number - 1)}`
}
