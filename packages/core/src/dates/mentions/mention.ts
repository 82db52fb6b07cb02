import type {PartOfDay} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'

/**
 * A time in running prose, as written. `date`: a date phrase of the calendar. `anaphor`: one that points at a date told
 * before. The others are no dates: a length of time, something repeated, a vague reference; their `value` follows ISO 8601
 * and ISO 24617-1 (TimeML), `''` where there is none.
 */
export type Mention =
  | {kind: 'date'; start: number; end: number; phrase: Phrase; year?: YearBehind}
  | Anaphor
  | {kind: 'duration' | 'set' | 'reference'; start: number; end: number; value: string; anchored?: boolean}

/** The year of `May of the following year`: so many away from the one told last. */
export interface YearBehind {
  count: number
  deictic: boolean
}

export interface Anaphor {
  kind: 'anaphor'
  start: number
  end: number
  marks: Pick<Phrase, 'relation' | 'approximate' | 'uncertain'> & {third?: Phrase['from']['third']}
  target: Target
  /** True for `last`, `yesterday`, `ago`, which count from the day of writing where the text is of its time. */
  deictic: boolean
  /** The date that `two years after 1918` counts from. */
  base?: Phrase
  /** True for one that only means a date of its own paragraph. */
  nearby?: boolean
  /** True where what it counts from is no date that the text tells: `four days after the vote`. */
  unsettled?: boolean
}

/** What an anaphor means: so many units away from where it points, or the next or last month, season or weekday of a name. */
export type Target =
  | {unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'; count: number; partOfDay?: PartOfDay}
  | {month: number; shift: number | undefined}
  | {season: 21 | 22 | 23 | 24; shift: number | undefined}
  | {weekday: number; shift: number | undefined; coming: boolean; partOfDay?: PartOfDay}
  /** A day of the month told last. */
  | {dayOfMonth: number}
  | {holiday: {month: number; day: number}; year?: number}
  | {clock: string}
  /** A part of a year, by its first and last month; `shift` in years. */
  | {months: [number, number]; shift: number}
  /** Whatever was told last, as precisely. */
  | {moment: true}
