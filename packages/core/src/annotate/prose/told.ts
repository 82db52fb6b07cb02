import type {Token} from '../../dates/tokens.ts'
import type {Place} from '../../model/place.ts'
import type {Span} from '../../model/span.ts'

/** The prose of an event behind its lead: the main clauses of one block. */
export interface Told {
  text: string
  isHeading: boolean
  clauses: Token[][]
  /** Where a stretch of the text stands in the source. */
  placeOf(start: number, end: number): Place
}

/** The event that prose tells of. */
export interface Subject {
  date: Span
  /** Where its date stands. */
  at: Place
}
