/** Milliseconds of a day, without leap seconds, as `Date` counts. */
const day = 86_400_000

/** The number of a civil date `YYYY-MM-DD`, counted in days from 1970-01-01. */
export function toDayNumber(civil: string): number {
  return toUtc(civil).getTime() / day
}

/** The civil date of a day number. */
export function fromDayNumber(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10)
}

/**
 * Midnight UTC of a civil date, only ever to be formatted by Intl with the time zone UTC. `Date.UTC` alone would take
 * the year 22 for 1922.
 */
export function toUtc(civil: string): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = civil.split('-').map(Number)
  if (year >= 100) return new Date(Date.UTC(year, month - 1, dayOfMonth))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date
}

/** A formatter for civil dates in the Gregorian calendar, whatever calendar the language defaults to. */
export function civilFormat(lang: string, options: Intl.DateTimeFormatOptions): (civil: string) => string {
  const format = new Intl.DateTimeFormat(supportedLocale(lang), {...options, timeZone: 'UTC', calendar: 'gregory'})
  // A chronology names the same days again and again, and Intl is slow.
  const known = new Map<string, string>()
  return (civil) => {
    const text = known.get(civil) ?? format.format(toUtc(civil))
    known.set(civil, text)
    return text
  }
}

/** A front matter may name any language; what is no tag is formatted as English. */
export function supportedLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
