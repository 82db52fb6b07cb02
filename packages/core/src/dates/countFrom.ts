import type {Part} from '../model/span.ts'
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
  const {at} = previous
  const from = add(previous, relative)
  const {third} = phrase.from
  if (third && from.day === undefined) from.third = third
  const made = (value: number): Part => (at ? {value, from: 'previous', at} : {value, from: 'previous'})
  const parts: Filled['parts'] = {}
  if (from.year !== undefined) parts.year = made(from.year)
  if (from.month !== undefined) parts.month = made(from.month)
  if (from.day !== undefined) parts.day = made(from.day)
  return {from, parts}
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
