import {attempt, type Cursor, peek, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readCentury} from './readCentury.ts'
import {readEraYear} from './readEra.ts'
import {readNumericPoint} from './readNumericPoint.ts'
import type {Token} from './tokens.ts'

export const dashes = '-–—−‑‒'

/**
 * Reads one end of a date phrase. `bareDay` lets a day stand without its month, as in `1–8 March` or `March 1–8`.
 */
export function readPoint(cursor: Cursor, lexicon: Lexicon, bareDay: boolean): Point | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const weekday = readWeekday(cursor, lexicon)
    if (weekday) takeSign(cursor, ',.', false)
    const point =
      readCentury(cursor, lexicon) ??
      readNumericPoint(cursor, lexicon) ??
      readDayMonth(cursor, lexicon) ??
      readMonthDay(cursor, lexicon) ??
      readSeason(cursor, lexicon) ??
      readYearFirst(cursor, lexicon) ??
      (bareDay ? readBareDay(cursor, lexicon) : undefined)
    if (!point) return undefined
    const after = weekday ?? readWeekdayBehind(cursor, lexicon)
    return {...point, ...(after && {weekday: after}), start, end: endOf(cursor)}
  })
}

/** The day of the month: one or two digits, with or without an ordinal mark, not the head of a longer number. */
export function readDayNumber(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) === 0 || isPartOfNumber(cursor))
    return undefined
  cursor.at++
  const mark = peek(cursor)
  if (mark && !mark.spaced && lexicon.ordinalMarks.has(mark.text)) cursor.at++
  return slot(token)
}

/** A year of four digits. */
export function readYear(cursor: Cursor): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length !== 4 || isPartOfNumber(cursor)) return undefined
  const value = Number(token.text)
  if (value < 1000 || value > 2999) return undefined
  cursor.at++
  return slot(token)
}

/** The month by its name. */
export function readMonth(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  const value = token?.kind === 'word' ? lexicon.months.get(token.text) : undefined
  if (!token || value === undefined || isEverydayWord(token, lexicon)) return undefined
  cursor.at++
  if (lexicon.abbreviations.has(token.text)) takeSign(cursor, '.', false)
  return {value, start: token.start, end: token.end}
}

/** `9 March 2022`, `9th of March, 2022`, `9 March`. */
function readDayMonth(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const day = readDayNumber(cursor, lexicon)
    if (!day) return undefined
    takeSign(cursor, '.', false)
    takeWord(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    return point({day, month}, readYearBehind(cursor, lexicon))
  })
}

/** `March 9, 2022`, `March 9`, `March 2022`, `March`. */
function readMonthDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    const day = attempt(cursor, () => readDayNumber(cursor, lexicon))
    return point(day ? {month, day} : {month}, readYearBehind(cursor, lexicon))
  })
}

/** `spring 2022`, `spring of 2022`, `spring`. */
function readSeason(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const token = peek(cursor)
  const season = token?.kind === 'word' ? lexicon.seasons.get(token.text) : undefined
  if (season === undefined) return undefined
  cursor.at++
  return point({season}, readYearBehind(cursor, lexicon))
}

/** `2022`, `the 1920s`, `2022 March 9`, `1936, Feb`, `1740 (October 24)`. */
function readYearFirst(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const early = readEraYear(cursor, lexicon)
  if (early) return point({}, early)
  const year = readYear(cursor)
  if (!year) return undefined
  const plural = peek(cursor)
  if (plural && !plural.spaced && plural.text === 's' && year.value % 10 === 0) {
    cursor.at++
    return {start: 0, end: 0, decade: year.value / 10}
  }
  const rest = attempt(cursor, () => {
    const open = takeSign(cursor, ',(')
    const inner = readDayMonth(cursor, lexicon) ?? readMonthDay(cursor, lexicon)
    if (!inner?.month || inner.year || (open?.text === '(' && !takeSign(cursor, ')'))) return undefined
    return {month: inner.month, ...(inner.day && {day: inner.day})}
  })
  return point({...rest}, year)
}

/** `8`, `8th`, `8, 2022`: the other end of the range has the month. */
function readBareDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const day = readDayNumber(cursor, lexicon)
  return day && point({day}, readYearBehind(cursor, lexicon))
}

/** `, 2022`, `of 2022`, `480 BC`: the year behind a month, a season or a part of the year. */
export function readYearBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, ',', false)
    takeWord(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    return readEraYear(cursor, lexicon) ?? readYear(cursor)
  })
}

/** `may` and `march` without a capital letter are verbs. */
function isEverydayWord(token: Token, lexicon: Lexicon): boolean {
  return !token.capital && lexicon.capitalised.has(token.text)
}

function readWeekday(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const next = peek(cursor)
  if (!next || isEverydayWord(next, lexicon)) return undefined
  const token = takeWord(cursor, lexicon.weekdays)
  return token && {value: lexicon.weekdays.get(token.text) ?? 0, start: token.start, end: token.end}
}

/** `23 May 2022 (Monday)`, `23 May 2022, Monday`. */
function readWeekdayBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    const open = takeSign(cursor, '(,')
    const weekday = open && readWeekday(cursor, lexicon)
    if (!weekday || (open.text === '(' && !takeSign(cursor, ')'))) return undefined
    return weekday
  })
}

/** True at the head of `1,500`, `3.5` or `87%`, which are amounts. */
function isPartOfNumber(cursor: Cursor): boolean {
  const sign = peek(cursor, 1)
  if (!sign || sign.spaced || sign.kind !== 'sign') return false
  if (sign.text === '%') return true
  const digits = peek(cursor, 2)
  return (sign.text === ',' || sign.text === '.') && digits?.kind === 'number' && !digits.spaced
}

function point(named: Omit<Point, 'start' | 'end'>, year: Slot | undefined): Point {
  return {start: 0, end: 0, ...named, ...(year && {year})}
}

function slot(token: {text: string; start: number; end: number}): Slot {
  return {value: Number(token.text), start: token.start, end: token.end}
}

function endOf(cursor: Cursor): number {
  return cursor.tokens[cursor.at - 1]?.end ?? 0
}
