/** A length of time that prose counts in, with the years, months, days or seconds that it stands for in ISO 8601. */
export interface ProseUnit {
  unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  /** How many of the unit: a decade is ten years. */
  each: number
  plural: boolean
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** The words of a language for times that are no dates of their own. All are lower-case, several words with one space between. */
export interface ProseWords {
  /** `the`, `that`: open a phrase that points back. */
  pointers: Set<string>
  /** `same` 0, `next` 1, `previous` -1: how far such a phrase moves on from where it points. */
  shifts: Map<string, number>
  /** Those that count from the day of writing where nothing stands before them: `last`, `this`, `next`. */
  deictic: Set<string>
  /** `later`, `earlier`: in front of `that month`, for some time in it. */
  within: Set<string>
  /** `past`, `last`: in front of a unit behind an article, for a length of time. */
  lasting: Set<string>
  /** Words behind a season that is also a verb. */
  seasonal: Set<string>
  /** Words behind one that is no season then: `spring water`. */
  otherwise: Set<string>
  units: Map<string, ProseUnit>
  /** `few`, `several`: numbers that are not known. */
  vague: Set<string>
  /** `per`, `every`: in front of a unit, for something repeated. */
  every: Set<string>
  half: Set<string>
  /** Behind a length of time: `later` 1, `earlier` -1. */
  directions: Map<string, number>
  /** `ago`: counts from the day of writing. */
  ago: Set<string>
  /** Joins a length of time to what it counts from: `two days AFTER the vote`. */
  joints: Map<string, number>
  partsOfDay: Map<string, PartOfDay>
  /** `the same time`: phrases for the moment told last. */
  moments: string[]
  /** `yesterday`, with the days from the day of writing. */
  days: Map<string, number>
  holidays: Map<string, {month: number; day: number}>
  holidayStarts: Set<string>
  /** Phrases for now, before and after, with their value in ISO 24617-1 (TimeML), `''` where it has none. */
  references: [string, string][]
  /** Phrases for what is repeated, with their value in ISO 24617-1. */
  sets: [string, string][]
  /** Seasons and months that are everyday words too, and are none before these words. */
  verbs: Set<string>
  /** Words before a lone year, month or season behind which it is one. */
  leading: Set<string>
  /** Words behind a number that it counts, whatever stands before it. */
  counted: Set<string>
  /** Words of what is to come. */
  coming: Set<string>
}
