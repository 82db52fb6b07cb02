import type {Place} from '../model/place.ts'

/** What the text around a phrase supplies. Bounds are civil days, inclusive. */
export interface DateContext {
  /** The period of the section the phrase stands in. */
  section?: {earliest: string; latest: string; at?: Place}
  /** The date of the event before. */
  previous?: {year: number; month?: number; day?: number; at?: Place}
  /** The year the front matter gives. */
  year?: {value: number; at?: Place}
  /** How `03/05/2022` is read in this document. */
  numericOrder?: 'day-first' | 'month-first'
}
