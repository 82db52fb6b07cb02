/** What a word in front of a date, or behind it, says of it. */
export type Prefix =
  | {relation: Relation}
  | {third: Third}
  | {doubt: 'approximate' | 'uncertain'}
  | {partOfDay: PartOfDay}
  | {week: true}
  | {skip: true}

/** `of` opens a range, but alone says no more than the date: `del 1 al 8`, `vom 23. Mai`. */
export type Relation = 'on' | 'in' | 'by' | 'before' | 'since' | 'until' | 'from' | 'of' | 'between' | 'throughout'

/** A third of a month or a year, or a half. */
export type Third = 'early' | 'mid' | 'late' | Half

/** A half of a month, a decade or a century; halves of a year are whole months. */
export type Half = 'first-half' | 'second-half'

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

export type Unit = 'day' | 'week' | 'month' | 'year'

export type Season = 21 | 22 | 23 | 24

/** The small words of a language. Names of months and weekdays come from `Intl`; everything here is lower-case. */
export interface Language {
  code: string
  /** Which of `3/5/2022` is the day; `undefined` where the language does not settle it. */
  numericOrder?: 'day-first' | 'month-first'
  /** Dates in figures start with the year: `2022.05.23`, also `22.05.23`. */
  yearFirst?: true
  prefixes: [string, Prefix][]
  /** What stands behind the date instead: `Mayıs başında`, `5月23日頃`. */
  postfixes?: [string, Prefix][]
  /** Words that join the two ends of a range. */
  rangeWords: string[]
  /** Words that do so only for a night: `в ночь с 4 НА 5 марта`. */
  nightRangeWords?: string[]
  /** The word that joins them after `between`. */
  and: string[]
  /** The word between two dates of which one is meant. */
  or?: string[]
  /** Between day and month, or month and year: `of`. */
  of: string[]
  /** Words and abbreviations that may stand behind a year: `года`, `г.`, `roku`, `m.` */
  yearMarks?: string[]
  /** The same behind the day of a month: `gegužės 23 d.` */
  dayMarks?: string[]
  /** Behind the tens of years: `1990-х`, `1990er`, `1990s`. */
  decadeMarks?: string[]
  /** The same in front: `années 1990`, `lata 1990`. */
  decadeWords?: string[]
  ordinalMarks: string[]
  /** EDTF codes, 21 for spring to 24 for winter. The first form of each is the one to write. */
  seasons: [string, Season][]
  /** Names, cases and spellings that `Intl` does not give. */
  moreMonths: [string, number][]
  /** Names that are also everyday words (`may`, `march`), and are dates only with a capital letter. */
  capitalised: string[]
  moreWeekdays: [string, number][]
  /** Months and seasons in a form that says `in` by itself: `весной`, `gegužę`. */
  adverbs?: string[]
  /** The day stands before its month, so that `в мае 20 человек` is no 20 May. */
  dayBeforeMonth?: boolean
  /** The weekday stands behind the date: `23 Mayıs 2022 Pazartesi`. */
  weekdayBehind?: boolean
  /** Dates are written `2022年5月23日`, in text without spaces. */
  ideographic?: boolean
  /** Names of the eras of emperors and states, with the year before their first: `令和` 2018. */
  reigns?: [string, number][]
  /** `BC`, `AD`, `до н э`: which side of the first year of our era. Written without full stops. */
  eras?: [string, 'before' | 'after'][]
  /** `century`, `c`. */
  century?: string[]
  /** `first`, `twentieth`. */
  ordinals?: [string, number][]
  /** What stands behind an ordinal and adds to it: `التاسع عشر`. */
  ordinalTails?: [string, number][]
  /** Halves and quarters that go by another name, with their first and last month: `上半年`. */
  parts?: [string, [number, number]][]
  /** What makes an ordinal of a number, by its plural rule: `20th`. */
  suffixes?: Partial<Record<Intl.LDMLPluralRule, string>>
  /** `last`, `latter`. */
  last?: string[]
  /** An ordinal may stand behind what it counts: `siglo XX`, `trimestrul I`. */
  ordinalBehind?: true
  /** `half`, `quarter` of a year, where an ordinal stands beside them. */
  halves?: string[]
  quarters?: string[]
  /** Days of the month in words: `erster`, `primero`, `vingt-trois`. */
  days?: [string, number][]
  articles?: string[]
  /** `and later`: opens the end of what stands before. */
  onwards?: string[]
  /** Letters that are written together with the month behind them, and those of them that mean `and`: `במאי`, `ומאי`. */
  glued?: {letters: string[]; and: string[]}
  /** Words that lose their vowel before the month: `d’avril`, `nell’aprile`. */
  elided?: string[]
  /** Endings behind an apostrophe: `Mayıs’ta`, `2022’de`; `from` are those that also open a range. */
  endings?: {all: string[]; from: string[]}
  /** Years that are rather those of another calendar, and are left unread, from the first to the last. */
  otherCalendar?: [number, number]
  /** Between a date and its time, besides `at`: `um`, `à`, `о`. */
  at?: string[]
  /** Between or behind the hour and the minutes: `12h30`, `12 Uhr`, `10時30分`. */
  hours?: string[]
  /** Behind the hour, in a form that stands nowhere else: `3 часа ДНЯ`, `3 PM`. */
  meridiem?: [string, PartOfDay][]
  /** Abbreviations in front of the number of a week: `KW`. */
  weekMarks?: string[]
  /** The end of a range that has not ended. */
  present: string[]
  numbers: [string, number][]
  units: [string, Unit][]
  /** `the same day`, `the next day`: phrases that count from the event before. */
  relative: [string, {unit: Unit; count: number}][]
  /** `two days LATER`. */
  later: string[]
  /** The same in front: `ЧЕРЕЗ два дня`. */
  laterBefore?: string[]
  /** What follows a date that only sets the background: `Since 24 February, WHEN ...`. */
  when: string[]
  /** Opens a paragraph that explains the event above it: `For reference: ...`. */
  notes: string[]
  /**
   * How a date is said with a doubt or an open end; `{date}` stands for the date, `{from}` and `{to}` for its ends, `{year}` for the first of ten, `{tens}` for its last two digits and `{k}` for its number in the century, `{n}`
   * and `{r}` for a century or a quarter in figures and in Roman ones, `{th}` for what makes an ordinal of it.
   */
  phrases: Partial<Record<DatePhrase, string>>
  /** How months and years look inside of such a phrase, where the language inflects them. */
  cases?: Partial<Record<DatePhrase, DateCase>>
}

/** The twelve months in one case; and how a day, a month or a lone year stands in the phrase: `le {date}`, `{year} года`. */
export interface DateCase {
  months?: string[]
  day?: string
  month?: string
  year?: string
  /** From spring to winter. */
  seasons?: string[]
  /** Around a season, and around the words for a third: `au {date}`. */
  season?: string
  third?: string
  decade?: string
  century?: string
}

export type DatePhrase =
  | Third
  | 'about'
  | 'possibly'
  | 'since'
  | 'until'
  | 'by'
  | 'between'
  | 'or'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'week'
  | 'within'
  | 'throughout'
  | 'before'
  | 'after'
  | 'season'
  | 'range'
