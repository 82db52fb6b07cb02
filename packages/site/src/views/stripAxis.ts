import {plainSpan} from '../edition/plainSpan.ts'
import {spanText} from '../edition/spanText.ts'
import {fromDayNumber, toDayNumber} from './calendar.ts'

/** The axis of the strip: whole months, divided into steps of a day, a week, a month or a year. */
export interface Axis {
  unit: 'day' | 'week' | 'month' | 'year'
  /** Day numbers of the axis, inclusive. */
  first: number
  last: number
  /** The day number on which each step begins, ascending. */
  steps: number[]
  /** The months on the axis, `YYYY-MM`. */
  months: string[]
}

/** Days up to which a step is a day, and a week; above that it is a month, and from a century on a year. */
const longest = {day: 200, week: 1100, month: 36_525}

/** Lays an axis through the days; `null` where there are none. */
export function makeAxis(days: [number, number][]): Axis | null {
  if (days.length === 0) return null
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const [first, last] of days) {
    low = Math.min(low, first)
    high = Math.max(high, last)
  }
  const months = monthsBetween(fromDayNumber(low), fromDayNumber(high))
  const first = toDayNumber(`${months[0]}-01`)
  const last = toDayNumber(`${nextMonth(months.at(-1) as string)}-01`) - 1
  const length = last - first + 1
  const unit =
    length <= longest.day ? 'day' : length <= longest.week ? 'week' : length <= longest.month ? 'month' : 'year'
  return {unit, first, last, months, steps: steps(unit, first, last, months)}
}

/** Index of the step that a day falls into. */
export function stepOf({steps}: Axis, day: number): number {
  let low = 0
  let high = steps.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((steps[middle] as number) <= day) low = middle
    else high = middle - 1
  }
  return low
}

/** A step in words: `23 May 2022`, `23–29 May 2022`, `May 2022`. */
export function nameStep(axis: Axis, step: number, lang: string): string {
  const from = fromDayNumber(axis.steps[step] as number)
  const to = fromDayNumber((axis.steps[step + 1] ?? axis.last + 1) - 1)
  if (axis.unit === 'month') return spanText(plainSpan(from.slice(0, 7), from, to, 'month'), lang)
  if (axis.unit === 'year') return spanText(plainSpan(from.slice(0, 4), from, to, 'year'), lang)
  if (from === to) return spanText(plainSpan(from, from, to, 'day'), lang)
  return spanText(plainSpan(`${from}/${to}`, from, to, 'day', 'throughout'), lang)
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}

function steps(unit: Axis['unit'], first: number, last: number, months: string[]): number[] {
  if (unit === 'month') return months.map((month) => toDayNumber(`${month}-01`))
  if (unit === 'year')
    return [...new Set(months.map((month) => month.slice(0, 4)))].map((year) =>
      Math.max(first, toDayNumber(`${year}-01-01`)),
    )
  const length = unit === 'day' ? 1 : 7
  return Array.from({length: Math.ceil((last - first + 1) / length)}, (_, index) => first + index * length)
}
