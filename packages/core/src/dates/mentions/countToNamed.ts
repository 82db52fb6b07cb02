import {weekdayOf} from '../civil.ts'

/** The year of `that May` (0), `the following May` (1), `last May` (-1), seen from a date. */
export function yearOfNamed({year, month}: {year: number; month?: number}, named: number, shift: number): number {
  if (shift === 0) return year
  if (month === undefined) return year + shift
  if (shift > 0) return named > month ? year : year + 1
  return named < month ? year : year - 1
}

/** How many days a weekday is away from a date: the last one, or the next where it is to come. */
export function daysTo(
  {year, month, day}: {year: number; month?: number; day?: number},
  {weekday, shift, coming}: {weekday: number; shift: number | undefined; coming: boolean},
): number | undefined {
  if (month === undefined || day === undefined) return undefined
  const ahead = (weekday - weekdayOf({year, month, day}) + 7) % 7
  if (coming) return ahead === 0 && shift !== undefined ? 7 : ahead
  return ahead === 0 ? (shift === -1 ? -7 : 0) : ahead - 7
}
