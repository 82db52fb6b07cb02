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
import {
  centuryStart,
  dayStart,
  decadeStart,
  monthStart,
  numericStart,
  seasonStart,
  startsOf,
  startsPoint,
  weekdayStart,
  yearStart,
} from './startsPoint.ts'
import type {Token} from './tokens.ts'

/**
 * Reads one end of a date phrase. `bareDay` lets a day stand without its month, as in `1–8 March` or `March 1–8`.
 */
export function readPoint(cursor: Cursor, lexicon: Lexicon, bareDay: boolean): Point | undefined {
  const first = peek(cursor)
  if (!first || !startsPoint(first, lexicon)) return undefined
  return readNamed(cursor, lexicon, bareDay, first) ?? readUnnamed(cursor, lexicon, bareDay, undefined)
}

/** A point with its weekday in front. */
function readNamed(cursor: Cursor, lexicon: Lexicon, bareDay: boolean, first: Token): Point | undefined {
  if (!(startsOf(first, lexicon) & weekdayStart)) return undefined
  return attempt(cursor, () => {
    const weekday = readWeekdayAhead(cursor, lexicon)
    const point = weekday && readUnnamed(cursor, lexicon, bareDay, weekday)
    // `mar` is both martes and marzo.
    const clashes = !point?.month && lexicon.months.has(first.text)
    return clashes ? undefined : point && {...point, start: first.start}
  })
}

/** A point whose weekday in front has been read. */
function readUnnamed(cursor: Cursor, lexicon: Lexicon, bareDay: boolean, weekday: Slot | undefined): Point | undefined {
  const first = peek(cursor)
  const starts = first ? startsOf(first, lexicon) : 0
  if (!first || starts === 0) return undefined
  return attempt(cursor, () => {
    const point =
      (starts & decadeStart ? readDecadeOfCentury(cursor, lexicon) : undefined) ??
      (starts & centuryStart ? readCentury(cursor, lexicon) : undefined) ??
      readIdeographicPoint(cursor, lexicon, bareDay) ??
      (starts & numericStart ? readNumericPoint(cursor, lexicon) : undefined) ??
      (starts & numericStart ? readShortNumericPoint(cursor, lexicon) : undefined) ??
      (starts & dayStart ? readDayMonth(cursor, lexicon) : undefined) ??
      (starts & monthStart ? readMonthDay(cursor, lexicon) : undefined) ??
      (starts & seasonStart ? readSeason(cursor, lexicon) : undefined) ??
      (starts & yearStart ? readYearFirst(cursor, lexicon) : undefined) ??
      (bareDay ? readBareDay(cursor, lexicon) : undefined)
    if (!point) return undefined
    const after = weekday ?? readWeekdayBehind(cursor, lexicon)
    const whole: Point = {...point, start: first.start, end: endOf(cursor)}
    if (after) whole.weekday = after
    return whole
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
