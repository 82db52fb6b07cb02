import {attempt, type Cursor, endOf, peek, takePhrase, takeSign} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {pointOf} from './pointOf.ts'
import {readBareDay} from './readBareDay.ts'
import {readCentury} from './readCentury.ts'
import {readDayMonth, readMonthDay} from './readDayMonth.ts'
import {readDecadeOfCentury} from './readDecadeOfCentury.ts'
import {readIdeographicPoint} from './readIdeographicPoint.ts'
import {readNumericPoint} from './readNumericPoint.ts'
import {readShortNumericPoint} from './readShortNumericPoint.ts'
import {readWeekdayAhead, readWeekdayBehind} from './readWeekday.ts'
import {readYearBehind} from './readYear.ts'
import {readYearFirst} from './readYearFirst.ts'
import {startsPoint} from './startsPoint.ts'

/**
 * Reads one end of a date phrase. `bareDay` lets a day stand without its month, as in `1–8 March` or `March 1–8`.
 */
export function readPoint(cursor: Cursor, lexicon: Lexicon, bareDay: boolean): Point | undefined {
  const first = peek(cursor)
  if (!first || !startsPoint(first, lexicon)) return undefined
  const named = attempt(cursor, () => {
    const weekday = readWeekdayAhead(cursor, lexicon)
    const point = weekday && readUnnamed(cursor, lexicon, bareDay, weekday)
    // `mar` is both martes and marzo.
    const clashes = !point?.month && lexicon.months.has(first.text)
    return clashes ? undefined : point && {...point, start: first.start}
  })
  return named ?? readUnnamed(cursor, lexicon, bareDay, undefined)
}

/** A point whose weekday in front has been read. */
function readUnnamed(cursor: Cursor, lexicon: Lexicon, bareDay: boolean, weekday: Slot | undefined): Point | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const point =
      readDecadeOfCentury(cursor, lexicon) ??
      readCentury(cursor, lexicon) ??
      readIdeographicPoint(cursor, lexicon, bareDay) ??
      readNumericPoint(cursor, lexicon) ??
      readShortNumericPoint(cursor, lexicon) ??
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

/** `spring 2022`, `spring of 2022`, `spring`. */
function readSeason(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const season = takePhrase(cursor, lexicon.seasons)?.value
  if (!season) return undefined
  const year = readYearBehind(cursor, lexicon)
  if (season === 24 && year) takeNextYear(cursor, lexicon, year)
  return pointOf({season}, year)
}

/** `winter 1941–42`: the winter that begins in the first of the two. */
function takeNextYear(cursor: Cursor, lexicon: Lexicon, {value}: Slot): void {
  attempt(cursor, () => {
    const number = takeSign(cursor, `/${dashes}`, false) && peek(cursor)
    const next = String(value + 1)
    if (number?.kind !== 'number' || number.spaced || ![next, next.slice(2)].includes(number.text)) return undefined
    cursor.at++
    takePhrase(cursor, lexicon.yearMarks)
    return number
  })
}
