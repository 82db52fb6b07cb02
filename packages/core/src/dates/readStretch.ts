import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {astronomical, readEra} from './readEra.ts'
import {readMonth} from './readMonth.ts'
import {readYearBehind} from './readYear.ts'

/** A part of a year, or ten years before our era: one phrase that EDTF can only write with two ends. */
export interface Stretch {
  from: Point
  to: Point
}

/** Reads `the first half of 1943`, `Q2 2022`, `1874 (January–October)`, `the 470s BC`. */
export function readStretch(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return (
    readPartOfYear(cursor, lexicon) ??
    readQuarterSign(cursor, lexicon) ??
    readMonthsInBrackets(cursor, lexicon) ??
    readEarlyDecade(cursor, lexicon)
  )
}

function readPartOfYear(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const part = takePhrase(cursor, lexicon.partsOfYear)
    if (!part) return undefined
    takeWord(cursor, lexicon.articles)
    const year = readYearBehind(cursor, lexicon)
    return year && months(part.value, year, start, year.end)
  })
}

/** `Q2 2022`, `H1 2022`, `Q3 of 2022`. */
function readQuarterSign(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return attempt(cursor, () => {
    const letter = peek(cursor)
    const length = letter?.capital ? {q: 3, h: 6}[letter.text] : undefined
    if (!letter || !length) return undefined
    cursor.at++
    const token = peek(cursor)
    const count = token?.kind === 'number' && !token.spaced && token.text.length === 1 ? Number(token.text) : 0
    if (count < 1 || count * length > 12) return undefined
    cursor.at++
    const year = readYearBehind(cursor, lexicon)
    return year && months([(count - 1) * length + 1, count * length], year, letter.start, year.end)
  })
}

function readMonthsInBrackets(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return attempt(cursor, () => {
    if (peek(cursor)?.kind !== 'number' || peek(cursor, 1)?.text !== '(') return undefined
    const year = readYearBehind(cursor, lexicon)
    const from = year && takeSign(cursor, '(') && readMonth(cursor, lexicon)
    const joint = from && (takeSign(cursor, '-–—−‑‒') ?? takeWord(cursor, lexicon.rangeWords))
    const to = joint && readMonth(cursor, lexicon)
    if (!to || !takeSign(cursor, ')') || to.value <= from.value) return undefined
    return {
      from: {start: year.start, end: from.end, year, month: from},
      to: {start: to.start, end: to.end, year, month: to},
    }
  })
}

/** The 470s BC are 479 to 470 BC: one year aside of the ten that share three digits in EDTF. */
function readEarlyDecade(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (token?.kind !== 'number' || token.text.length > 4 || !token.text.endsWith('0')) return undefined
    cursor.at++
    const plural = peek(cursor)
    if (plural?.text !== 's' || plural.spaced) return undefined
    cursor.at++
    if (readEra(cursor, lexicon) !== 'before') return undefined
    const [start, end] = [token.start, cursor.tokens[cursor.at - 1]?.end ?? 0]
    const year = (value: number) => ({start, end, year: {value: astronomical(value, 'before'), start, end}})
    return {from: year(Number(token.text) + 9), to: year(Number(token.text))}
  })
}

function months([first, last]: [number, number], year: Slot, start: number, end: number): Stretch {
  const month = (value: number) => ({start, end, year, month: {value, start, end}})
  return {from: month(first), to: month(last)}
}
