import type {Span} from '../model/span.ts'
import {toDayNumber} from './civil.ts'
import {languageOf} from './languages/index.ts'
import type {DateCase, DatePhrase} from './languages/language.ts'
import {localeOf} from './localeOf.ts'

const dayLength = 86_400_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * A span in the words of a locale, as `Intl` would write it and never more precise than its source: `23 May 2022`,
 * `1–8 March 2022`, `about 1937`, `spring 2022`. Where the locale has no words for a doubt, EDTF's sign stands for it.
 */
export function formatSpan(span: Span, locale: string): string {
  const {phrases, cases = {}} = languageOf(locale)
  const say = (key: DatePhrase, date: string) => (phrases[key] ?? '{date}').replace('{date}', date)
  const ends = readEnds(span.edtf)
  if (!ends) return span.text
  if (span.edtf.startsWith('{')) return formatList(ends, span, locale)
  const third = thirdOf(span)
  const inflected = cases[phraseOf(span, third) ?? 'or']
  const [from, to] = ends.map((end) => end && formatPoint(end, locale, span.text, inflected)) as [string, string?]
  let date = from
  if (to !== undefined && ends[0] && ends[1]) date = formatRange(ends[0], ends[1], from, to, locale)
  const about = (text: string) => (span.approximate ? say('about', text) : text)
  if (span.kind === 'since') date = say('since', about(from))
  else if (span.edtf.startsWith('../')) date = say(span.kind === 'until' ? 'until' : 'by', about(to ?? ''))
  else if (span.edtf.startsWith('['))
    date = span.edtf.includes(',')
      ? say('or', `${from}|${to}`).replace('|', ' / ')
      : about(
          say('between', date)
            .replace('{from}', from)
            .replace('{to}', to ?? ''),
        )
  else if (third && phrases[third]) date = say(third, from)
  else date = about(date)
  return span.uncertain ? say('possibly', date) : date
}

/** The phrase that a span is said with, whose case its dates take; that of the doubt inside, if any. */
function phraseOf({kind, edtf, approximate}: Span, third: DatePhrase | undefined): DatePhrase | undefined {
  if (approximate && !third) return 'about'
  if (kind === 'since') return 'since'
  if (edtf.startsWith('../')) return kind === 'until' ? 'until' : 'by'
  if (edtf.startsWith('[') && !edtf.includes(',')) return 'between'
  return third
}

/** One end of an EDTF expression, without its marks. */
interface End {
  year: string
  month?: number
  day?: number
}

/** The ends of an EDTF expression; an open end is `undefined`. */
function readEnds(edtf: string): [End | undefined, End?] | undefined {
  const parts = edtf.replace(/[[\]{}~?%]/g, '').split(/\/|\.\.(?=\d)|,/)
  const ends = parts.map(readEnd)
  if (ends.every((end) => end === undefined)) return undefined
  return ends as [End | undefined, End?]
}

function readEnd(text: string): End | undefined {
  const match = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match?.[1]) return undefined
  return {year: match[1], ...(match[2] && {month: Number(match[2])}), ...(match[3] && {day: Number(match[3])})}
}

/** `{2022-03-05,2022-03-09}`: days with gaps between them. */
function formatList(ends: (End | undefined)[], span: Span, locale: string): string {
  const points = ends.map((end) => (end ? formatPoint(end, locale, span.text) : span.text))
  return new Intl.ListFormat(localeOf(locale), {type: 'conjunction'}).format(points)
}

function formatPoint(end: End, locale: string, text: string, inflected?: DateCase): string {
  const {year, month, day} = end
  if (year.endsWith('XX') && year !== 'XXXX') return text
  if (/^\d{3}X$/.test(year)) return languageOf(locale).phrases.decade?.replace('{year}', `${year.slice(0, 3)}0`) ?? text
  if (month !== undefined && month > 12) {
    const season = languageOf(locale).seasons.find(([, code]) => code === month)
    const pattern = languageOf(locale).phrases.season ?? '{season} {year}'
    return season ? pattern.replace('{season}', season[0]).replace('{year}', inDigitsOf(locale, year)) : text
  }
  const known = /^\d{4}$/.test(year)
  const formatter = formatterOf(locale, known, month !== undefined, day !== undefined)
  // Without a year any leap year serves, for 29 February.
  const at = time(known ? Number(year) : 2000, month ?? 1, day ?? 1)
  if (!inflected || !known) return formatter.format(at)
  const name = day === undefined && month !== undefined ? inflected.months?.[month - 1] : undefined
  const date = formatter
    .formatToParts(at)
    .map((part) => (part.type === 'month' && name ? name : part.value))
    .join('')
  const pattern = day !== undefined ? inflected.day : month !== undefined ? inflected.month : inflected.year
  return (pattern ?? '{date}').replace('{date}', date).replace('{year}', year)
}

/** A year in the digits of the locale: `۲۰۲۲`. */
function inDigitsOf(locale: string, year: string): string {
  return new Intl.NumberFormat(localeOf(locale), {useGrouping: false}).format(Number(year))
}

function formatRange(from: End, to: End, fromText: string, toText: string, locale: string): string {
  const same =
    (from.month === undefined) === (to.month === undefined) && (from.day === undefined) === (to.day === undefined)
  const plain = [from, to].every(({year, month}) => /^\d{4}$/.test(year) && (month ?? 1) <= 12)
  if (!same || !plain) return `${fromText} – ${toText}`
  const {range} = languageOf(locale).phrases
  if (range) return range.replace('{from}', fromText).replace('{to}', withoutShared(from, to, toText))
  const formatter = formatterOf(locale, true, from.month !== undefined, from.day !== undefined)
  const [start, end] = [from, to].map(({year, month, day}) => time(Number(year), month ?? 1, day ?? 1))
  return formatter.formatRange(start ?? 0, end ?? 0)
}

/** `2022年3月1日至8日`: the end leaves out what it shares with the start, in languages that write the year first. */
function withoutShared(from: End, to: End, toText: string): string {
  if (from.year !== to.year || to.month === undefined) return toText
  return toText.replace(from.month === to.month && to.day !== undefined ? /^.*月/u : /^.*年/u, '')
}

/** `early`, `mid` or `late`, where the bounds are narrower than the month or year that the EDTF names. */
function thirdOf(span: Span): 'early' | 'mid' | 'late' | undefined {
  const match = /^\d{4}(-\d\d)?[~%]$/.exec(span.edtf)
  if (!match || !span.earliest || !span.latest) return undefined
  const [from, to] = match[1]
    ? [span.earliest.slice(8), span.latest.slice(8)]
    : [span.earliest.slice(5, 7), span.latest.slice(5, 7)]
  if (from === '01') return to === '10' || to === '04' ? 'early' : undefined
  if (from === '11' || from === '05') return 'mid'
  return from === '21' || from === '09' ? 'late' : undefined
}

function time(year: number, month: number, day: number): number {
  return toDayNumber({year, month, day}) * dayLength
}

function formatterOf(locale: string, year: boolean, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${year} ${month} ${day}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(locale), {
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(year && {year: 'numeric'}),
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'}),
  })
  formatters.set(key, made)
  return made
}
