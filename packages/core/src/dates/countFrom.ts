import type {ResolvedPoint} from './bounds.ts'
import type {DateProblem} from './checkPoint.ts'
import {fromDayNumber, toDayNumber} from './civil.ts'
import type {DateContext} from './dateContext.ts'
import type {Filled} from './filled.ts'
import type {Unit} from './lexicon.ts'
import type {Phrase} from './phrase.ts'

/**
 * Resolves `the same day` or `two days later` against the event before. The result is never more precise than that
 * event or than the unit that is counted.
 */
export function countFrom(
  phrase: Phrase,
  relative: {unit: Unit; count: number},
  {previous}: DateContext,
  problems: DateProblem[],
): Filled {
  if (!previous) {
    problems.push({code: 'nothing-to-count-from', start: phrase.start, end: phrase.end, values: {}})
    return {from: {}, parts: {}}
  }
  const counted = add(previous, relative)
  const {third} = phrase.from
  const from = {...counted, ...(third && counted.day === undefined && {third})}
  const made = (value: number) => ({value, from: 'previous' as const, ...(previous.at && {at: previous.at})})
  return {
    from,
    parts: {
      ...(from.year !== undefined && {year: made(from.year)}),
      ...(from.month !== undefined && {month: made(from.month)}),
      ...(from.day !== undefined && {day: made(from.day)}),
    },
  }
}

function add(
  {year, month, day}: {year: number; month?: number; day?: number},
  {unit, count}: {unit: Unit; count: number},
): ResolvedPoint {
  if (unit === 'year') return {year: year + count}
  if (month === undefined) return {year}
  if (unit === 'month') {
    const months = year * 12 + (month - 1) + count
    return {year: Math.floor(months / 12), month: (months % 12) + 1}
  }
  if (day === undefined) return {year, month}
  return fromDayNumber(toDayNumber({year, month, day}) + count * (unit === 'week' ? 7 : 1))
}
