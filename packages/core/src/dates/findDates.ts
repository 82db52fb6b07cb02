import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import type {DateProblem} from './checkPoint.ts'
import {readDay} from './civil.ts'
import type {Cursor} from './cursor.ts'
import {lexiconOf} from './lexicon.ts'
import {readPhrase} from './readPhrase.ts'
import {type DateContext, resolvePhrase} from './resolvePhrase.ts'
import {tokenise} from './tokens.ts'

/** A date phrase inside running text. Offsets are UTF-16 code units. */
export interface FoundDate {
  start: number
  end: number
  text: string
  span: Span
  problems: DateProblem[]
}

export interface FindDatesOptions {
  /** Language tag of the text. */
  language: string
  /** `YYYY-MM-DD`: the date of the document, which supplies the year of dates that name none. Never the clock. */
  reference?: string
  /** How `03/05/2022` is read. */
  numericOrder?: 'day-first' | 'month-first'
}

/**
 * Finds the date phrases of a text. What a phrase leaves out comes from the dates before it, else from the reference. A lone
 * year, month or season is taken only behind a preposition.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const lexicon = lexiconOf(options.language)
  const numericOrder = options.numericOrder ?? lexicon.numericOrder
  const reference = options.reference === undefined ? undefined : readDay(options.reference)
  const cursor: Cursor = {tokens: tokenise(text), at: 0}
  const found: FoundDate[] = []
  let previous: DateContext['previous'] = reference
  while (cursor.at < cursor.tokens.length) {
    const phrase = readPhrase(cursor, lexicon)
    if (!phrase) {
      cursor.at++
      continue
    }
    if (phrase.shape === 'bare' || (phrase.relative && !previous)) continue
    const context: DateContext = {...(numericOrder && {numericOrder}), ...(previous && {previous})}
    const {span, problems} = resolvePhrase(phrase, text, context, placeIn)
    found.push({start: phrase.start, end: phrase.end, text: span.text, span, problems})
    previous = partsOf(span) ?? previous
  }
  return found
}

/** A plain text has one line that matters: the columns are its offsets. */
function placeIn(start: number, end: number): Place {
  return {file: '', line: 1, column: start + 1, endLine: 1, endColumn: end + 1}
}

function partsOf(span: Span): DateContext['previous'] {
  const [year, month, day] = (span.latest ?? span.earliest ?? '').split('-').map(Number)
  if (!year || !month || !day) return undefined
  if (span.precision === 'day') return {year, month, day}
  return span.precision === 'month' ? {year, month} : {year}
}
