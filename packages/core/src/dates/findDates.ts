import {findPassages} from './mentions/findPassages.ts'
import type {FindDatesOptions, FoundDate} from './mentions/foundDate.ts'
import {readPassage} from './mentions/readPassage.ts'
import {startReading} from './mentions/startReading.ts'

/**
 * Finds the phrases for times in a text, in their order and without overlap. What a date leaves out comes from the heading
 * above it and the dates before it, else from the reference; where that may be wrong, a diagnostic says so. Takes time in
 * proportion to the length of the text.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const reading = startReading(text, options)
  for (const passage of findPassages(text, reading.lexicon, reading.vocabulary)) readPassage(reading, passage)
  return reading.found
}
