import {diagnose} from '../diagnostics/diagnose.ts'
import {indexLines} from '../markdown/lineIndex.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Span} from '../model/span.ts'
import {readDay} from './civil.ts'
import type {Cursor} from './cursor.ts'
import type {DateContext} from './dateContext.ts'
import {lexiconOf} from './lexicon.ts'
import {readPhrase} from './readPhrase.ts'
import {resolvePhrase} from './resolvePhrase.ts'
import {tokenise} from './tokens.ts'

/** A date phrase inside running text. Offsets are UTF-16 code units. */
export interface FoundDate {
  start: number
  end: number
  text: string
  edtf: string
  span: Span
  /** What is wrong with it or in doubt. */
  diagnostics: Diagnostic[]
}

export interface FindDatesOptions {
  /** Language tag of the text. */
  language: string
  /** `YYYY-MM-DD`: the date of the document, which supplies the year of dates that name none. Never the clock. */
  reference?: string
  /** How `03/05/2022` is read. */
  numericOrder?: 'day-first' | 'month-first'
  /** The name of the file, for the places of diagnostics. */
  file?: string
}

/**
 * Finds the date phrases of a text. What a phrase leaves out comes from the dates before it, else from the reference. A lone
 * year, month or season is taken only behind a preposition.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const lexicon = lexiconOf(options.language)
  const numericOrder = options.numericOrder ?? lexicon.numericOrder
  const reference = options.reference === undefined ? undefined : readDay(options.reference)
  const {placeOf} = indexLines(text, options.file ?? 'text')
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
    const {start, end} = phrase
    const {span, problems} = resolvePhrase(phrase, text, context, placeOf)
    const diagnostics = problems.map((each) =>
      diagnose(each.code, placeOf(each.start, each.end), {text: span.text, ...each.values}),
    )
    found.push({start, end, text: span.text, edtf: span.edtf, span, diagnostics})
    previous = partsOf(span) ?? previous
  }
  return found
}

function partsOf(span: Span): DateContext['previous'] {
  const [year, month, day] = (span.latest ?? span.earliest ?? '').split('-').map(Number)
  if (!year || !month || !day) return undefined
  if (span.precision === 'day') return {year, month, day}
  return span.precision === 'month' ? {year, month} : {year}
}
