import {languageOf} from './languages/index.ts'
import type {Language, PartOfDay, Prefix, Relation, Third, Unit} from './languages/language.ts'
import {namesOf} from './names.ts'

export type {PartOfDay, Prefix, Relation, Third, Unit}

/** Phrases of several words, found by their first word, longest first. */
export type Phrasebook<Value> = Map<string, {words: string[]; value: Value}[]>

/** A language made ready for reading: every table is looked up by word. */
export interface Lexicon {
  code: string
  numericOrder: Language['numericOrder']
  months: Map<string, number>
  weekdays: Map<string, number>
  capitalised: Set<string>
  /** Short names of months, behind which a full stop may stand. */
  abbreviations: Set<string>
  seasons: Map<string, 21 | 22 | 23 | 24>
  prefixes: Phrasebook<Prefix>
  relative: Phrasebook<{unit: Unit; count: number}>
  rangeWords: Set<string>
  and: Set<string>
  of: Set<string>
  ordinalMarks: Set<string>
  present: Set<string>
  numbers: Map<string, number>
  units: Map<string, Unit>
  later: Set<string>
  when: Set<string>
  notes: string[]
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
  return {
    code: language.code,
    numericOrder: language.numericOrder,
    months: new Map([...names.months, ...language.moreMonths]),
    weekdays: new Map([...names.weekdays, ...language.moreWeekdays]),
    capitalised: new Set(language.capitalised),
    abbreviations: new Set([...names.abbreviations, ...language.moreMonths.map(([name]) => name)]),
    seasons: new Map(language.seasons),
    prefixes: phrasebook(language.prefixes),
    relative: phrasebook(language.relative),
    rangeWords: new Set(language.rangeWords),
    and: new Set(language.and),
    of: new Set(language.of),
    ordinalMarks: new Set(language.ordinalMarks),
    present: new Set(language.present),
    numbers: new Map(language.numbers),
    units: new Map(language.units),
    later: new Set(language.later),
    when: new Set(language.when),
    notes: language.notes,
  }
}

function phrasebook<Value>(phrases: [string, Value][]): Phrasebook<Value> {
  const book: Phrasebook<Value> = new Map()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    book.set(first, [...(book.get(first) ?? []), {words, value}])
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return book
}
