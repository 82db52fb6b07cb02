import type {GeneratedEvent} from './generatedChronology.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `May 2022`. */
export function writeMonth(year: number, month: number): string {
  return `${monthNames[month - 1]} ${year}`
}

/** `May 23, 2022`, or `May 1-8, 2022` for a range. */
export function writeAmericanDate({year, month, day, lastDay}: GeneratedEvent): string {
  return `${monthNames[month - 1]} ${day === lastDay ? day : `${day}-${lastDay}`}, ${year}`
}

/** `23 May`, or `1–8 May` for a range; the year is the section's. */
export function writeShortDate({month, day, lastDay}: GeneratedEvent): string {
  return `${day === lastDay ? day : `${day}–${lastDay}`} ${monthNames[month - 1]}`
}

/** `On May 23, 2022,`, or `From May 1 till May 8, 2022,` for a range. */
export function writeProseLead(event: GeneratedEvent): string {
  const {year, month, day, lastDay} = event
  if (day === lastDay) return `On ${writeAmericanDate(event)},`
  return `From ${monthNames[month - 1]} ${day} till ${monthNames[month - 1]} ${lastDay}, ${year},`
}
