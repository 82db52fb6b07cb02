import {indexLines} from '../markdown/lineIndex.ts'
import {readDay} from './civil.ts'
import {lexiconOf} from './lexicon.ts'
import {findPassages} from './mentions/findPassages.ts'
import type {FindDatesOptions, FoundDate} from './mentions/foundDate.ts'
import {proseWordsOf} from './mentions/proseWordsOf.ts'
import type {Reading} from './mentions/reading.ts'
import {readPassage} from './mentions/readPassage.ts'

/**
 * Finds the phrases for times in a text, in their order and without overlap. What a date leaves out comes from the heading
 * above it and the dates before it, else from the reference; where that may be wrong, a diagnostic says so. Takes time in
 * proportion to the length of the text.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const lexicon = lexiconOf(options.language)
  const prose = proseWordsOf(lexicon.code)
  const numericOrder = options.numericOrder ?? lexicon.numericOrder
  const reference = options.reference === undefined ? undefined : readDay(options.reference)
  const reading: Reading = {
    text,
    lexicon,
    prose,
    lines: indexLines(text, options.file ?? 'text'),
    fixed: numericOrder ? {numericOrder} : {},
    narrative: reference ? {reference} : {},
    found: [],
  }
  const passages = prose ? findPassages(text, lexicon, prose) : [{start: 0, end: text.length}]
  for (const passage of passages) readPassage(reading, passage)
  return reading.found
}
