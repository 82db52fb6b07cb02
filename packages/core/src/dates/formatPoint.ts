import type {ResolvedPoint} from './bounds.ts'
import {toDayNumber} from './civil.ts'
import {languageOf} from './languages/index.ts'
import type {DateCase, DatePhrase} from './languages/language.ts'
import {localeOf} from './localeOf.ts'

const dayLength = 86_400_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * A point in the words of a locale, in a case of its language: `23 May 2022`, `мая 2022 года`, `spring 2022`, `the 1990s`,
 * `490 BC`; `undefined` where the locale has no words for it.
 */
export function formatPoint(point: ResolvedPoint, locale: string, inflected: DateCase = {}): string | undefined {
  const {phrases, seasons} = languageOf(locale)
  const {year, decade, century, season, month} = point
  if (century !== undefined) return formatCentury(century, locale, inflected)
  if (decade !== undefined) {
    const digits = String(decade * 10)
    const named = {year: inDigitsOf(locale, decade * 10), tens: digits.slice(2), n: String(Math.floor(decade / 10) + 1)}
    const roman = romanOf(Math.floor(decade / 10) + 1)
    return fill(inflected.decade ?? phrases.decade, {...named, r: roman, k: String((decade % 10) + 1)})
  }
  if (season !== undefined) {
    const name = inflected.seasons?.[season - 21] ?? seasons.find(([, code]) => code === season)?.[0]
    const pattern = phrases.season ?? '{season} {year}'
    if (!name || year === undefined) return undefined
    const date = fill(pattern, {season: name, year: formatYear(year, locale)}) ?? name
    return fill(inflected.season ?? '{date}', {date})
  }
  if (year !== undefined && (year < 1000 || year > 9999)) return formatEarly(point, year, locale, inflected)
  const formatter = formatterOf(locale, point)
  const name = point.day === undefined && month !== undefined ? inflected.months?.[month - 1] : undefined
  const date = name
    ? formatter
        .formatToParts(timeOf(point))
        .map(({type, value}) => (type === 'month' ? name : value))
        .join('')
    : formatter.format(timeOf(point))
  const pattern = point.day !== undefined ? inflected.day : month !== undefined ? inflected.month : inflected.year
  return year === undefined ? date : fill(pattern ?? '{date}', {date, year: String(year)})
}

/** A range of whole days, months or years as `Intl` writes it. */
export function formatPlainRange(from: ResolvedPoint, to: ResolvedPoint, locale: string): string {
  return formatterOf(locale, from).formatRange(timeOf(from), timeOf(to))
}

/** True for a day, a month or a year between 1000 and 9999. */
export function isPlain({year, season, decade, century}: ResolvedPoint): boolean {
  const isLong = decade !== undefined || century !== undefined || season !== undefined
  return year !== undefined && year >= 1000 && year <= 9999 && !isLong
}

/** The values of a pattern in their places. */
export function fill(pattern: string | undefined, values: Record<string, string>): string | undefined {
  return pattern?.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
}

function formatCentury(digits: string, locale: string, inflected: DateCase): string | undefined {
  const {phrases, suffixes} = languageOf(locale)
  const number = Math.abs(Number(digits)) + 1
  const suffix = suffixes?.[new Intl.PluralRules(localeOf(locale), {type: 'ordinal'}).select(number)] ?? suffixes?.other
  const values = {n: inDigitsOf(locale, number), r: romanOf(number), th: suffix ?? ''}
  const century = fill(inflected.century ?? phrases.century, values)
  return century && digits.startsWith('-') ? fill(phrases.before, {date: century}) : century
}

/** A year before our era or among its first thousand, which is one only by its era. */
function formatEarly(point: ResolvedPoint, year: number, locale: string, inflected: DateCase): string | undefined {
  const {month, day} = point
  const written = formatYear(year, locale)
  if (month === undefined) return inflected.year?.includes('{date}') ? fill(inflected.year, {date: written}) : written
  const parts = formatterOf(locale, point).formatToParts(timeOf({year: 2000, month, ...(day !== undefined && {day})}))
  const at = parts.findIndex(({type}) => type === 'year')
  const last = parts.slice(at + 1).every(({type}) => type === 'literal')
  return parts.map(({value}, index) => (index === at ? written : last && index > at ? '' : value)).join('')
}

function formatYear(year: number, locale: string): string {
  const {phrases, ideographic} = languageOf(locale)
  if (year >= 1000) return inDigitsOf(locale, year)
  const key: DatePhrase = year < 1 ? 'before' : 'after'
  const number = inDigitsOf(locale, year < 1 ? 1 - year : year)
  return fill(phrases[key] ?? '{date}', {date: ideographic ? `${number}年` : number}) ?? number
}

/** A number in the digits of the locale: `۲۰۲۲`. */
function inDigitsOf(locale: string, number: number): string {
  return new Intl.NumberFormat(localeOf(locale), {useGrouping: false}).format(number)
}

function romanOf(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? ''
  return 'X'.repeat(Math.floor(number / 10)) + ones
}

/** Without a year any leap year serves, for 29 February. */
function timeOf({year = 2000, month = 1, day = 1}: ResolvedPoint): number {
  return toDayNumber({year, month, day}) * dayLength
}

function formatterOf(locale: string, {year, month, day}: ResolvedPoint): Intl.DateTimeFormat {
  const key = `${locale} ${year !== undefined} ${month !== undefined} ${day !== undefined}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(locale), {
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(year !== undefined && {year: 'numeric'}),
    ...(month !== undefined && {month: 'long'}),
    ...(day !== undefined && {day: 'numeric'}),
  })
  formatters.set(key, made)
  return made
}
