import type {ResolvedPoint} from './bounds.ts'
import {daysInMonth, isRealDay, twoDigits, weekdayOf, writeDay, writeYear} from './civil.ts'
import type {Point} from './phrase.ts'

/** Something wrong or doubtful about a date phrase. Offsets are those of the text the phrase was read from. */
export interface DateProblem {
  code:
    | 'impossible-date'
    | 'reversed-range'
    | 'no-year'
    | 'two-digit-year'
    | 'ambiguous-numeric-date'
    | 'weekday-mismatch'
    | 'nothing-to-count-from'
  start: number
  end: number
  values: Record<string, string>
}

/**
 * Checks that a day exists and falls on the weekday the text names. A day that does not exist is dropped, so that what is
 * left, its month or its year, is still true to the text.
 */
export function checkPoint(point: ResolvedPoint, written: Point, problems: DateProblem[]): ResolvedPoint {
  const real = existing(point, written, problems)
  const {year, month, day} = real
  if (written.weekday && year !== undefined && month !== undefined && day !== undefined) {
    const weekday = weekdayOf({year, month, day})
    if (weekday !== written.weekday.value)
      problems.push({
        code: 'weekday-mismatch',
        start: written.weekday.start,
        end: written.weekday.end,
        values: {date: writeDay({year, month, day}), weekday: weekdayNames[weekday - 1] ?? ''},
      })
  }
  return real
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function existing(point: ResolvedPoint, written: Point, problems: DateProblem[]): ResolvedPoint {
  const {month, day} = point
  if (month === undefined) return point
  const report = (date: string, reason: string) =>
    problems.push({code: 'impossible-date', start: written.start, end: written.end, values: {date, reason}})
  if (month < 1 || month > 12) {
    report(`month ${month}`, 'a year has 12 months')
    return withoutDay(point, undefined)
  }
  if (day === undefined) return point
  // Without its year, 29 February may exist.
  const anyYear = point.year ?? 2000
  if (isRealDay({year: anyYear, month, day})) return point
  const name = point.year === undefined ? `month ${month}` : `${writeYear(anyYear)}-${twoDigits(month)}`
  report(`day ${day}`, `${name} has ${daysInMonth(anyYear, month)} days`)
  return withoutDay(point, month)
}

function withoutDay({month: _, day: __, ...year}: ResolvedPoint, month: number | undefined): ResolvedPoint {
  return month === undefined ? year : {...year, month}
}
