/** Milliseconds of a day, without leap seconds, as `Date` counts. */
const day = 86_400_000

/**
 * The number of a civil date `YYYY-MM-DD`, counted in days from 1970-01-01 in the proleptic Gregorian calendar. Years are
 * counted from March, so that the day that leap years add is the last (Howard Hinnant, `days_from_civil`).
 */
export function toDayNumber(civil: string): number {
  const [written, month, dayOfMonth] = partsOf(civil)
  const year = month <= 2 ? written - 1 : written
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
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
  const [year, month, dayOfMonth] = partsOf(civil)
  if (year >= 100) return new Date(Date.UTC(year, month - 1, dayOfMonth))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date
}

/**
 * A formatter for civil dates in the Gregorian calendar, whatever calendar the language defaults to. The same one for the
 * same language and options.
 */
export function civilFormat(lang: string, options: Intl.DateTimeFormatOptions): (civil: string) => string {
  const key = `${lang} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? makeFormat(lang, options)
  formats.set(key, format)
  return format
}

const formats = new Map<string, (civil: string) => string>()

function makeFormat(lang: string, options: Intl.DateTimeFormatOptions): (civil: string) => string {
  // To make one takes long, and some are never used.
  let format: Intl.DateTimeFormat | undefined
  // A chronology names the same days again and again, and Intl is slow.
  const known = new Map<string, string>()
  return (civil) => {
    const said = known.get(civil)
    if (said !== undefined) return said
    format ??= new Intl.DateTimeFormat(supportedLocale(lang), {...options, timeZone: 'UTC', calendar: 'gregory'})
    const text = format.format(toUtc(civil))
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

/** Year, month and day; what a shorter date lacks is that of the first day. */
function partsOf(civil: string): [year: number, month: number, day: number] {
  // Read figure by figure: every event asks for two of these.
  if (civil.length === 10 && civil.charCodeAt(4) === hyphen && civil.charCodeAt(7) === hyphen)
    return [twoFigures(civil, 0) * 100 + twoFigures(civil, 2), twoFigures(civil, 5), twoFigures(civil, 8)]
  const [year = 0, month = 1, dayOfMonth = 1] = civil.split('-').map(Number)
  return [year, month, dayOfMonth]
}

const hyphen = 45

function twoFigures(civil: string, at: number): number {
  return figure(civil, at) * 10 + figure(civil, at + 1)
}

/** `NaN` for any other sign. */
function figure(civil: string, at: number): number {
  const value = civil.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}
