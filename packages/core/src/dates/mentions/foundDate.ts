import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Span} from '../../model/span.ts'

/** A phrase for a time inside running text. Offsets are UTF-16 code units. */
export interface FoundDate {
  start: number
  end: number
  text: string
  /**
   * `date`: a time of the calendar. The others are none and make no events: `duration` (`three days`), `set` (`daily`),
   * `reference` (`now`, `that period`).
   */
  kind: 'date' | 'duration' | 'set' | 'reference'
  /**
   * Of a date, its EDTF. Of the others their value in ISO 8601 and ISO 24617-1 (TimeML): `P3D`, `PXM` for some months,
   * `XXXX-XX-XX` for every day, `PRESENT_REF`; `''` where they have none.
   */
  edtf: string
  /** What a date means; `null` for what is no date. */
  span: Span | null
  /** What is wrong with it or in doubt. Nothing in running text is an error. */
  diagnostics: Diagnostic[]
}

/** How a text is read. */
export interface FindDatesOptions {
  /** Language tag of the text. */
  language: string
  /** `YYYY-MM-DD`: the date of the document, from which `yesterday` counts and, as a last resort, years. Never the clock. */
  reference?: string
  /** How `03/05/2022` is read. */
  numericOrder?: 'day-first' | 'month-first'
  /** The name of the file, for the places of diagnostics. */
  file?: string
}
