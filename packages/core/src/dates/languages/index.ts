import {dateLanguages} from '#languages'
import type {Language} from './language.ts'

/** The codes of the languages that have words of their own. */
export const fullLanguages: readonly string[] = Object.keys(dateLanguages)

const ready = new Map<string, Language>()

/**
 * The small words of a language, by the first part of its tag (`en-GB` is `en`). A language without words of its own
 * still has the names of months and weekdays and the numeric forms.
 */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split('-')[0] ?? ''
  const language = ready.get(code) ?? readLanguage(code)
  ready.set(code, language)
  return language
}

function readLanguage(code: string): Language {
  if (Object.hasOwn(dateLanguages, code)) return (dateLanguages[code] as () => Language)()
  return {...empty, code: isLocale(code) ? code : 'en'}
}

const empty: Language = {
  code: '',
  numericOrder: 'day-first',
  prefixes: [],
  rangeWords: [],
  and: [],
  of: [],
  ordinalMarks: [],
  seasons: [],
  moreMonths: [],
  capitalised: [],
  moreWeekdays: [],
  present: [],
  numbers: [],
  units: [],
  relative: [],
  later: [],
  when: [],
  notes: [],
  phrases: {about: '~{date}', possibly: '{date}?', since: '{date} –', until: '– {date}', by: '– {date}'},
}

function isLocale(code: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(code).length > 0
  } catch {
    return false
  }
}
