import type {PartOfDay, Phrasebook} from '../../lexicon.ts'

/** A length of time that prose counts in, with the years, months, days or seconds that it stands for in ISO 8601. */
export interface ProseUnit {
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  /** How many of the unit: a decade is ten years. */
  each: number
  plural: boolean
}

/** A `ProseLanguage` made ready for reading: every list is looked up by word. */
export interface ProseWords {
  pointers: Set<string>
  articles: Set<string>
  here: Set<string>
  /** `same` 0, `next` 1, `previous` -1. */
  shifts: Phrasebook<number>
  shiftsBehind: Phrasebook<number>
  deictic: Set<string>
  within: Set<string>
  lasting: Set<string>
  spanning: Set<string>
  units: Map<string, ProseUnit>
  bareUnits: boolean
  vague: Phrasebook<true>
  every: Set<string>
  half: Set<string>
  numbers: Map<string, number>
  /** Behind a length of time: `later` 1, `earlier` -1; `ago` counts from the day of writing. */
  directions: Phrasebook<{count: 1 | -1; ago: boolean}>
  /** The same in front of it. */
  directionsAhead: Phrasebook<{count: 1 | -1; ago: boolean}>
  joints: Phrasebook<1 | -1>
  partsOfDay: Phrasebook<PartOfDay>
  moments: Phrasebook<true>
  days: Phrasebook<number>
  holidays: Phrasebook<{month: number; day: number}>
  others: Phrasebook<{kind: 'reference' | 'set' | 'duration'; value: string}>
  capitalNames: boolean
  shortestWeekday: number
  possessive: boolean
  anniversaries: Set<string>
  everyday: Set<string>
  leading: Set<string>
  counted: Set<string>
  labels: Set<string>
  coming: Set<string>
  seasonal: Set<string>
  otherwise: Set<string>
}
