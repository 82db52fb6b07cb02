import {languageOf} from './languages/index.ts'
import type {Language, PartOfDay, Prefix, Relation, Season, Third, Unit} from './languages/language.ts'
import {monthForms} from './monthForms.ts'
import {namesOf} from './names.ts'
import {partsOfYear} from './partsOfYear.ts'
import {type Phrasebook, phrasebook} from './phrasebook.ts'

export type {PartOfDay, Phrasebook, Prefix, Relation, Season, Third, Unit}

/** A language made ready for reading: every table is looked up by word. */
export interface Lexicon {
  code: string
  numericOrder: Language['numericOrder']
  months: Map<string, number>
  /** Names of months of several words: `كانون الثاني`. */
  longMonths: Phrasebook<number>
  weekdays: Phrasebook<number>
  capitalised: Set<string>
  /** Short names of months, behind which a full stop may stand. */
  abbreviations: Set<string>
  /** Months with `and` glued in front of them. */
  joinedMonths: Set<string>
  adverbs: Set<string>
  seasons: Phrasebook<Season>
  prefixes: Phrasebook<Prefix>
  postfixes: Phrasebook<Prefix>
  relative: Phrasebook<{unit: Unit; count: number}>
  rangeWords: Phrasebook<true>
  nightRangeWords: Phrasebook<true>
  /** `and` and `or`. */
  and: Set<string>
  or: Set<string>
  of: Phrasebook<true>
  yearMarks: Phrasebook<true>
  dayMarks: Set<string>
  decadeMarks: Set<string>
  decadeWords: Phrasebook<true>
  ordinalMarks: Set<string>
  endings: Set<string>
  rangeEndings: string[]
  present: Phrasebook<true>
  numbers: Map<string, number>
  units: Phrasebook<Unit>
  later: Phrasebook<true>
  laterBefore: Phrasebook<true>
  at: Phrasebook<true>
  hours: Set<string>
  weekMarks: Set<string>
  meridiem: Phrasebook<PartOfDay>
  reigns: Phrasebook<number>
  /** Without their full stops. */
  eras: Phrasebook<'before' | 'after'>
  century: Set<string>
  ordinals: Map<string, number>
  ordinalTails: Map<string, number>
  ordinalBehind: boolean
  /** Days of the month in words. */
  days: Phrasebook<number>
  partsOfYear: Phrasebook<[number, number]>
  articles: Set<string>
  onwards: Phrasebook<true>
  when: Set<string>
  notes: string[]
  dayBeforeMonth: boolean
  yearFirst: boolean
  weekdayBehind: boolean
  ideographic: boolean
  otherCalendar: readonly [number, number] | undefined
}

const ready = new Map<string, Lexicon>()

/** The lexicon of a language tag. Made once per language; holds no state of a reading. */
export function lexiconOf(tag: string): Lexicon {
  const language = languageOf(tag)
  const found = ready.get(language.code)
  if (found) return found
  const lexicon = compile(language)
  ready.set(language.code, lexicon)
  return lexicon
}

function compile(language: Language): Lexicon {
  const names = namesOf(language.code)
  const months = monthForms(language, names)
  const isLong = ([name]: [string, number]) => name.includes(' ')
  return {
    code: language.code,
    numericOrder: language.numericOrder,
    months: new Map([...months.all].filter((entry) => !isLong(entry))),
    longMonths: phrasebook([...months.all].filter(isLong)),
    weekdays: phrasebook([...names.weekdays, ...language.moreWeekdays]),
    capitalised: new Set(language.capitalised),
    abbreviations: months.abbreviations,
    joinedMonths: months.joined,
    adverbs: new Set(language.adverbs),
    seasons: phrasebook(language.seasons),
    prefixes: phrasebook(language.prefixes),
    postfixes: phrasebook(language.postfixes ?? []),
    relative: phrasebook(language.relative),
    rangeWords: wordbook(language.rangeWords),
    nightRangeWords: wordbook(language.nightRangeWords),
    and: new Set([...language.and, ...(language.or ?? [])]),
    or: new Set(language.or),
    of: wordbook(language.of),
    yearMarks: wordbook(language.yearMarks),
    dayMarks: new Set(language.dayMarks),
    decadeMarks: new Set(language.decadeMarks),
    decadeWords: wordbook(language.decadeWords),
    ordinalMarks: new Set(language.ordinalMarks),
    endings: new Set(language.endings?.all),
    rangeEndings: language.endings?.from ?? [],
    present: wordbook(language.present),
    numbers: new Map(language.numbers),
    units: phrasebook(language.units),
    later: wordbook(language.later),
    laterBefore: wordbook(language.laterBefore),
    at: wordbook(['at', 't', ...(language.at ?? [])]),
    hours: new Set(language.hours),
    weekMarks: new Set(language.weekMarks),
    meridiem: phrasebook(language.meridiem ?? []),
    reigns: phrasebook(language.reigns ?? []),
    eras: phrasebook(language.eras ?? []),
    century: new Set(language.century),
    ordinals: new Map(language.ordinals),
    ordinalTails: new Map(language.ordinalTails),
    ordinalBehind: language.ordinalBehind ?? false,
    days: phrasebook(language.days ?? []),
    partsOfYear: phrasebook(partsOfYear(language)),
    articles: new Set(language.articles),
    onwards: wordbook(language.onwards),
    when: new Set(language.when),
    notes: language.notes,
    dayBeforeMonth: language.dayBeforeMonth ?? false,
    yearFirst: language.yearFirst ?? false,
    weekdayBehind: language.weekdayBehind ?? false,
    ideographic: language.ideographic ?? false,
    otherCalendar: language.otherCalendar,
  }
}

function wordbook(phrases: readonly string[] = []): Phrasebook<true> {
  return phrasebook(phrases.map((phrase) => [phrase, true]))
}
