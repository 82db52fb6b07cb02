import {arabic} from './ar.ts'
import {belarusian} from './be.ts'
import {czech} from './cs.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {persian} from './fa.ts'
import {french} from './fr.ts'
import {hebrew} from './he.ts'
import {italian} from './it.ts'
import {japanese} from './ja.ts'
import type {Language} from './language.ts'
import {lithuanian} from './lt.ts'
import {dutch} from './nl.ts'
import {polish} from './pl.ts'
import {portuguese} from './pt.ts'
import {romanian} from './ro.ts'
import {russian} from './ru.ts'
import {turkish} from './tr.ts'
import {ukrainian} from './uk.ts'
import {chinese} from './zh.ts'

const languages = new Map(
  [
    arabic,
    belarusian,
    czech,
    german,
    english,
    spanish,
    persian,
    french,
    hebrew,
    italian,
    japanese,
    lithuanian,
    dutch,
    polish,
    portuguese,
    romanian,
    russian,
    turkish,
    ukrainian,
    chinese,
  ].map((language): [string, Language] => [language.code, language]),
)

/** The codes of the languages that have words of their own. */
export const fullLanguages: readonly string[] = [...languages.keys()]

/**
 * The small words of a language, by the first part of its tag (`en-GB` is `en`). A language without words of its own
 * still has the names of months and weekdays and the numeric forms.
 */
export function languageOf(tag: string): Language {
  const code = tag.toLowerCase().split('-')[0] ?? ''
  return languages.get(code) ?? {...empty, code: isLocale(code) ? code : 'en'}
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
