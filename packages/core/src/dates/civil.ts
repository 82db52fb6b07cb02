/** A day of the proleptic Gregorian calendar. Months and days count from 1. */
export interface CivilDay {
  year: number
  month: number
  day: number
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The number of days from 1970-01-01, after Howard Hinnant's `days_from_civil`. */
export function toDayNumber({year, month, day}: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `toDayNumber`, after Howard Hinnant's `civil_from_days`. */
export function fromDayNumber(number: number): CivilDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** The weekday of a day, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: CivilDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** `YYYY-MM-DD`. */
export function writeDay({year, month, day}: CivilDay): string {
  return `${writeYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Reads `YYYY-MM-DD`; `undefined` for anything else, or for a day that does not exist. */
export function readDay(text: string): CivilDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return undefined
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isRealDay(day) ? day : undefined
}

export function isRealDay({year, month, day}: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A year as EDTF writes it: `0043`, `-0489` for 490 BC, `Y-31999` beyond four digits. */
export function writeYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
