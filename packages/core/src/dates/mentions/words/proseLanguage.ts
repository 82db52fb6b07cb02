import type {PartOfDay} from '../../lexicon.ts'
import type {CompoundLengths} from './compoundLengths.ts'
import type {ProseUnit} from './proseWords.ts'

/**
 * The words of a language for times that are no dates of their own. Each string is a list of words or phrases, lower-case, with
 * a comma and a space between; what a language does not have is left out.
 */
export interface ProseLanguage {
  /** Open a phrase that points back: `the`, `that`, `this`; `articles` are those that say no more, `here` those that count from the day of writing. */
  pointers: string
  articles?: string
  here?: string
  /** How far such a phrase moves on from where it points. */
  shifts: Shifts
  /** The same behind what they move: `l’année SUIVANTE`. */
  shiftsBehind?: Partial<Shifts>
  /** Those of them that count from the day of writing: `last`, `next`. */
  deictic: string
  /** In front of `that month`, for some time in it: `later`, `earlier`. */
  within?: string
  /** In front of a length of time: `the PAST five years`. */
  lasting?: string
  /** In front of a length of time that counts from nothing: `FOR two years after the war`. */
  spanning?: string
  units: Record<UnitName, {one: string; many?: string}>
  /** A unit by itself, in the singular, is a length of time. */
  bareUnits?: true
  /** Numbers that are not known: `few`, `several`. */
  vague: string
  /** In front of a unit, for something repeated. */
  every: string
  half?: string
  /** Numbers that the lexicon has not, by their value. */
  numbers?: [string, number][]
  /** Behind a length of time: `two days LATER`. */
  later: string
  earlier: string
  /** The same, counting from the day of writing. */
  ago: string
  /** In front of a length of time: `ЧЕРЕЗ два дня`, `HACE dos años`. */
  laterAhead?: string
  agoAhead?: string
  /** Between a length of time and what it counts from. */
  after: string
  before: string
  partsOfDay: Partial<Record<PartOfDay, string>>
  /** Phrases for the moment told last. */
  moments?: string
  /** `yesterday`, with the days from the day of writing. */
  days: [string, number][]
  holidays?: [string, {month: number; day: number}][]
  /** Phrases that name no date, by their value in ISO 24617-1 (TimeML). */
  references: Partial<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | '', string>>
  sets?: [string, string][]
  /** Lengths of time in one word: `півроку`, with their value in ISO 8601. */
  lengths?: [string, string][]
  /** Such words that are made of parts. */
  compoundLengths?: CompoundLengths
  /** Words for the day of an earlier date: `anniversary`. */
  anniversaries?: string
  /** Months and weekdays are written with a capital letter. */
  capitalNames?: true
  /** The letters of the shortest weekday that is no short form. */
  shortestWeekday?: number
  /** An `s` behind an apostrophe is no part of a word. */
  possessive?: true
  /** Names of times that are everyday words too. */
  everyday?: string
  /** Words before a lone year, month or season behind which it is one. */
  leading: string
  /** Words behind a number that it counts. */
  counted?: string
  /** Words before a number that it is the name of: `No.`, `page`. */
  labels?: string
  /** Words of what is to come. */
  coming?: string
  /** Words behind a season that is an everyday word too, by which it is one, or none. */
  seasonal?: string
  otherwise?: string
}

interface Shifts {
  same: string
  next: string
  last: string
}

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** What each unit stands for in ISO 8601. */
export const unitLengths: Record<UnitName, Pick<ProseUnit, 'unit' | 'each'>> = {
  second: {unit: 'second', each: 1},
  minute: {unit: 'minute', each: 1},
  hour: {unit: 'hour', each: 1},
  day: {unit: 'day', each: 1},
  week: {unit: 'week', each: 1},
  fortnight: {unit: 'week', each: 2},
  month: {unit: 'month', each: 1},
  quarter: {unit: 'month', each: 3},
  year: {unit: 'year', each: 1},
  decade: {unit: 'year', each: 10},
  century: {unit: 'year', each: 100},
  millennium: {unit: 'year', each: 1000},
}
