import {fromDayNumber, toDayNumber, weekdayOf} from './civil.ts'
import {attempt, type Cursor, endOf, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readOrdinal} from './readOrdinal.ts'
import {readYear, readYearBehind} from './readYear.ts'

/** Reads a week by its number, as ISO 8601 counts them: `week 21 of 2022`, `KW 21/2022`, `21. Woche 2022`, `2022-W21`. */
export function readWeek(cursor: Cursor, lexicon: Lexicon): {from: Point} | undefined {
  const first = peek(cursor)
  if (first?.kind === 'word') return readNumberBehind(cursor, lexicon)
  if (first?.kind !== 'number') return undefined
  return first.text.length === 4 ? readSign(cursor, lexicon) : readNumberAhead(cursor, lexicon)
}

/** `2022-W21` */
function readSign(cursor: Cursor, lexicon: Lexicon): {from: Point} | undefined {
  return attempt(cursor, () => {
    if (peek(cursor, 2)?.text !== 'w') return undefined
    const year = readYear(cursor, lexicon)
    const letter = year && takeSign(cursor, '-‑', false) && takeWord(cursor, weekSign)
    return year && letter && weekOf(cursor, takeNumber(cursor), year, year.start)
  })
}

const weekSign = new Set('w')

/** `week 21 of 2022`, `KW 21/2022`, `第21周` with its year in front. */
function readNumberBehind(cursor: Cursor, lexicon: Lexicon): {from: Point} | undefined {
  const first = peek(cursor)?.text ?? ''
  if (!lexicon.units.has(first) && !lexicon.weekMarks.has(first)) return undefined
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    if (!takeWeek(cursor, lexicon)) return undefined
    takeSign(cursor, '.', false)
    const number = takeNumber(cursor)
    takeSign(cursor, '/', false)
    const year = number && readYearBehind(cursor, lexicon)
    return year && weekOf(cursor, number, year, start)
  })
}

/** `21. Woche 2022`, `21-я неделя 2022 года`, `the 21st week of 2022`. */
function readNumberAhead(cursor: Cursor, lexicon: Lexicon): {from: Point} | undefined {
  const first = peek(cursor)
  const isLong = !lexicon.ideographic && (first?.text.length ?? 0) > 2
  if (!first || isLong || peek(cursor, 1)?.text === ',') return undefined
  return attempt(cursor, () => {
    const value = readOrdinal(cursor, lexicon, true)
    if (value === undefined || !takeWeek(cursor, lexicon)) return undefined
    takePhrase(cursor, lexicon.of)
    const year = readYearBehind(cursor, lexicon)
    return year && weekOf(cursor, {value, start: first.start, end: first.end}, year, first.start)
  })
}

function takeWeek(cursor: Cursor, lexicon: Lexicon): boolean {
  const unit = attempt(cursor, () => {
    const found = takePhrase(cursor, lexicon.units)
    return found?.value === 'week' ? found : undefined
  })
  return unit !== undefined || takeWord(cursor, lexicon.weekMarks) !== undefined
}

function takeNumber(cursor: Cursor): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  cursor.at++
  return {value: Number(token.text), start: token.start, end: token.end}
}

/** The week as its Monday. The first week of a year is the one with 4 January. */
function weekOf(cursor: Cursor, number: Slot | undefined, year: Slot, start: number): {from: Point} | undefined {
  if (!number || number.value < 1 || number.value > weeksIn(year.value)) return undefined
  const fourth = {year: year.value, month: 1, day: 4}
  const monday = fromDayNumber(toDayNumber(fourth) - weekdayOf(fourth) + 1 + (number.value - 1) * 7)
  const end = endOf(cursor)
  const slot = (value: number) => ({value, start: number.start, end: number.end})
  return {
    from: {
      start,
      end,
      year: {...year, value: monday.year},
      month: slot(monday.month),
      day: slot(monday.day),
      week: true,
    },
  }
}

function weeksIn(year: number): number {
  const [first, last] = [weekdayOf({year, month: 1, day: 1}), weekdayOf({year, month: 12, day: 31})]
  return first === 4 || last === 4 ? 53 : 52
}
