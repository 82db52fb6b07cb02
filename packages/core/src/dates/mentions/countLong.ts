import {type CivilDay, fromDayNumber, toDayNumber, weekdayOf} from '../civil.ts'
import type {Phrase, Point} from '../phrase.ts'
import type {Make} from './makePhrase.ts'

/** So many decades from a year. Those before our era have other borders than the ten years that share three digits. */
export function decadeFrom(make: Make, year: number, count: number): Phrase {
  if (year > 0) return make({decade: Math.floor(year / 10) + count})
  const from = Math.floor((1 - year) / 10) * 10 - count * 10
  const {start, end} = make({})
  const point = (value: number) => ({start, end, year: {value: 1 - value, start, end}})
  return make(point(from + 9), {to: point(from), relation: 'in'})
}

/** So many centuries from a year. */
export function centuryFrom(make: Make, year: number, count: number): Phrase {
  const number = year > 0 ? Math.floor(year / 100) + count : Math.floor(-year / 100) - count
  return make({century: `${year > 0 ? '' : '-'}${String(number).padStart(2, '0')}`})
}

/** So many quarters from a month; `undefined` where only a year is known. */
export function quarterFrom(
  make: Make,
  {year, month}: {year: number; month?: number},
  count: number,
): Phrase | undefined {
  if (month === undefined) return undefined
  const {start, end} = make({})
  const first = year * 4 + Math.floor((month - 1) / 3) + count
  const slot = (value: number) => ({value, start, end})
  const point = (offset: number): Point => ({
    start,
    end,
    year: slot(Math.floor(first / 4)),
    month: slot((((first % 4) + 4) % 4) * 3 + offset),
  })
  return make(point(1), {to: point(3), relation: 'in'})
}

/** So many weeks from a day, Monday to Sunday. */
export function weekFrom(make: Make, day: CivilDay, count: number): Phrase {
  const {start, end} = make({})
  const monday = toDayNumber(day) - weekdayOf(day) + 1 + count * 7
  const slot = (value: number) => ({value, start, end})
  const point = (number: number): Point => {
    const {year, month, day} = fromDayNumber(number)
    return {start, end, year: slot(year), month: slot(month), day: slot(day)}
  }
  return make(point(monday), {to: point(monday + 6), relation: 'in'})
}
