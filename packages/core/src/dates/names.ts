import {plainWord} from './tokens.ts'

/** Names of months and weekdays of a language, lower-cased and without dots, with their numbers counted from 1. */
export interface CalendarNames {
  months: Map<string, number>
  /** 1 is Monday. A name may be several words: `segunda-feira`, `יום שני`. */
  weekdays: Map<string, number>
  /** Names of months that are short forms of another. */
  abbreviations: Set<string>
}

const known = new Map<string, CalendarNames>()
const dayLength = 86_400_000

/**
 * The names that CLDR has for a language, through `Intl`: long and short, as they stand alone and as they stand in a
 * date.
 */
export function namesOf(language: string): CalendarNames {
  const found = known.get(language)
  if (found) return found
  const names = readNames(language)
  known.set(language, names)
  return names
}

function readNames(language: string): CalendarNames {
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const long = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const forms = [
      format(language, {month: style}),
      format(language, {day: 'numeric', month: style}),
      format(language, {year: 'numeric', month: style}),
    ]
    const weekday = format(language, {weekday: style})
    for (let month = 1; month <= 12; month++)
      for (const form of forms) addMonth(months, part(form, (month - 1) * 31 * dayLength, 'month'), month)
    if (style === 'long') for (const name of months.keys()) long.add(name)
    // 5 January 1970 was a Monday.
    for (let day = 1; day <= 7; day++) addWeekday(weekdays, part(weekday, (day + 3) * dayLength, 'weekday'), day)
  }
  return {months, weekdays, abbreviations: new Set([...months.keys()].filter((name) => !long.has(name)))}
}

function format(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {...style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'})
}

function part(formatter: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return formatter.formatToParts(time).find((each) => each.type === type)?.value ?? ''
}

/** Figures and signs among the short names (`05`, `5月`) are left to the numeric forms. */
function addMonth(names: Map<string, number>, name: string, number: number): void {
  const plain = plainWord(name).replace(/[.׳]$/, '')
  if (/^[\p{L}\p{M}']+$/u.test(plain) && !names.has(plain)) names.set(plain, number)
}

function addWeekday(names: Map<string, number>, name: string, number: number): void {
  const plain = plainWord(name).replace(/\.$/, '')
  if (plain !== '' && !names.has(plain)) names.set(plain, number)
}
