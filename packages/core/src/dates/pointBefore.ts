import type {ResolvedPoint} from './bounds.ts'
import {fromDayNumber, toDayNumber} from './civil.ts'

/** The last point that lies before another and is as precise: the day, the month or the year before it. */
export function pointBefore(point: ResolvedPoint): ResolvedPoint {
  const {year, month, day, season} = point
  if (year === undefined || season !== undefined) return point
  if (month === undefined) return {year: year - 1}
  if (day === undefined) return month === 1 ? {year: year - 1, month: 12} : {year, month: month - 1}
  return fromDayNumber(toDayNumber({year, month, day}) - 1)
}
