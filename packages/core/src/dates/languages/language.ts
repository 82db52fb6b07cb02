/** What a word in front of a date says of it. */
export type Prefix =
  | {relation: Relation}
  | {third: Third}
  | {doubt: 'approximate' | 'uncertain'}
  | {partOfDay: PartOfDay}
  | {skip: true}

export type Relation = 'on' | 'in' | 'by' | 'before' | 'since' | 'until' | 'from' | 'between' | 'throughout'

/** A third of a month or a year. */
export type Third = 'early' | 'mid' | 'late'

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** The small words of a language. Names of months and weekdays come from `Intl`; everything here is lower-case. */
export interface Language {
  code: string
  /** Which of `3/5/2022` is the day; `undefined` where the language does not settle it. */
  numericOrder?: 'day-first' | 'month-first'
  prefixes: [string, Prefix][]
  /** Words that join the two ends of a range. */
  rangeWords: string[]
  /** The word that joins them after `between`. */
  and: string[]
  /** Between day and month, or month and year: `of`. */
  of: string[]
  ordinalMarks: string[]
  /** EDTF codes, 21 for spring to 24 for winter. */
  seasons: [string, 21 | 22 | 23 | 24][]
  moreMonths: [string, number][]
  /** Names that are also everyday words (`may`, `march`), and are dates only with a capital letter. */
  capitalised: string[]
  moreWeekdays: [string, number][]
  /** The end of a range that has not ended. */
  present: string[]
  numbers: [string, number][]
  units: [string, Unit][]
  /** `the same day`, `the next day`: phrases that count from the event before. */
  relative: [string, {unit: Unit; count: number}][]
  /** `two days LATER`. */
  later: string[]
  /** What follows a date that only sets the background: `Since 24 February, WHEN ...`. */
  when: string[]
  /** Opens a paragraph that explains the event above it: `For reference: ...`. */
  notes: string[]
  /** How a date is said with a doubt or an open end; `{date}` stands for the date, `{from}` and `{to}` for its ends, `{year}` for the first of ten. */
  phrases: Partial<Record<DatePhrase, string>>
}

export type DatePhrase = Third | 'about' | 'possibly' | 'since' | 'until' | 'by' | 'between' | 'or' | 'decade'
