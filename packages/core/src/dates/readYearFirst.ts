import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {pointOf} from './pointOf.ts'
import {readDayMonth} from './readDayMonth.ts'
import {readDayNumber} from './readDayNumber.ts'
import {readEraYear} from './readEra.ts'
import {readMonth} from './readMonth.ts'
import {readSpelledDay} from './readSpelledDay.ts'
import {readYear} from './readYear.ts'

/** `2022`, `the 1920s`, `2022 March 9`, `1936, Feb`, `1740 (October 24)`. */
export function readYearFirst(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const early = readEraYear(cursor, lexicon)
  if (early) return pointOf({}, early)
  const words = takePhrase(cursor, lexicon.decadeWords)
  // `שנות ה-1990`
  if (words) takeSign(cursor, '-־', false)
  const year = readYear(cursor, lexicon)
  if (!year) return undefined
  // `w latach 1990–1995`, `los años 2021 y 2022`: years, one by one.
  const decade = words && year.value % 10 === 0 && !goesOnToYear(cursor, lexicon)
  const plural = peek(cursor)
  if (plural && !plural.spaced && plural.text === 's' && year.value % 10 === 0) {
    cursor.at++
    return {start: 0, end: 0, decade: year.value / 10}
  }
  if (decade || (year.value % 10 === 0 && takeDecadeMark(cursor, lexicon)))
    return {start: 0, end: 0, decade: year.value / 10}
  const rest = attempt(cursor, () => {
    const open = takeSign(cursor, ',(')
    if (!open) takePhrase(cursor, lexicon.of)
    const season = open ? undefined : takePhrase(cursor, lexicon.seasons)?.value
    if (season) return {season}
    const inner = readDayMonth(cursor, lexicon) ?? readMonthAndDay(cursor, lexicon)
    if (!inner?.month || inner.year || (open?.text === '(' && !takeSign(cursor, ')'))) return undefined
    return {month: inner.month, ...(inner.day && {day: inner.day})}
  })
  return pointOf({...rest}, year)
}

/** True in front of the other end of a range of years, and of another year that starts no ten. */
function goesOnToYear(cursor: Cursor, lexicon: Lexicon): boolean {
  const before = cursor.at
  const joint = takeSign(cursor, dashes) ?? takePhrase(cursor, lexicon.rangeWords)?.value
  const other = (joint ?? takeWord(cursor, lexicon.and)) && readYear(cursor, lexicon)
  cursor.at = before
  return other !== undefined && (joint !== undefined || other.value % 10 > 0)
}

/** `1990-х годах`, `1990er`. */
function takeDecadeMark(cursor: Cursor, lexicon: Lexicon): boolean {
  const found = attempt(cursor, () => {
    takeSign(cursor, "-'", false)
    const mark = peek(cursor)
    if (!mark || mark.spaced || !lexicon.decadeMarks.has(mark.text)) return undefined
    cursor.at++
    takePhrase(cursor, lexicon.yearMarks)
    return mark
  })
  return found !== undefined
}

/** Behind a year the day may follow its month in every language: `2022 kovo 1`. */
function readMonthAndDay(cursor: Cursor, lexicon: Lexicon): Pick<Point, 'month' | 'day' | 'year'> | undefined {
  const month = readMonth(cursor, lexicon)
  const day = month && attempt(cursor, () => readDayNumber(cursor, lexicon) ?? readSpelledDay(cursor, lexicon))
  return month && {month, ...(day && {day})}
}
