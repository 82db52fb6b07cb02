import type {Relation, Third, Unit} from './lexicon.ts'

/** A number of a date and where it stands: UTF-16 offsets into the text that was read. */
export interface Slot {
  value: number
  start: number
  end: number
  /** A year of two digits, whose century is a guess. */
  short?: true
}

/** One end of a date phrase, as written: what it leaves out is missing. */
export interface Point {
  start: number
  end: number
  year?: Slot
  month?: Slot
  day?: Slot
  /** `03/05/2022`: which of the two is the month is not said. */
  undecided?: [Slot, Slot]
  /** `23.05`, `5/3`: a number as likely as a date, unless something places it. */
  loose?: true
  /** The order that `23/05/2022` shows, because there is no month 23. */
  shows?: 'day-first' | 'month-first'
  weekday?: Slot
  season?: 21 | 22 | 23 | 24
  /** The first three digits of the years: 192 for the 1920s. */
  decade?: number
  /** The digits that the years of a century share in EDTF: 11 for the 12th. */
  century?: string
  third?: Third
  /** The day stands for the week it lies in. */
  week?: true
  /** Joined by `or` to what stands before it: only one of them is meant. */
  either?: true
  /** `present`, `now`: an end that is open. */
  present?: boolean
}

export interface TimeOfDay {
  start: string
  end?: string
  kind: 'exact' | 'about' | 'part-of-day'
}

/** A date phrase as written, before anything it leaves out is filled in. */
export interface Phrase {
  start: number
  end: number
  relation?: Relation
  from: Point
  to?: Point
  /** The points between the ends of a list with gaps: `5, 7 and 9 March`. Empty for a list of two. */
  between?: Point[]
  /** The two ends are the first and the last month of a quarter. */
  quarter?: true
  approximate: boolean
  uncertain: boolean
  time?: TimeOfDay
  /** Counted from the event before: `two days later`. `from` is then empty. */
  relative?: {unit: Unit; count: number}
  /**
   * How sure it is that these words are a date at all. `full`: a day, or a month with its year. `led`: vaguer, behind a
   * preposition. `bare`: a lone year, month or season, which could be a number or a verb.
   */
  shape: 'full' | 'led' | 'bare'
}
