import {indexLines} from '../../markdown/lineIndex.ts'
import {readDay} from '../civil.ts'
import {lexiconOf} from '../lexicon.ts'
import type {FindDatesOptions} from './foundDate.ts'
import type {Reading} from './reading.ts'
import {vocabularyOf} from './vocabulary.ts'
import {proseWordsOf} from './words/proseWordsOf.ts'

/** A text of which nothing has been read yet, with the words of its language. */
export function startReading(text: string, options: FindDatesOptions): Reading {
  const lexicon = lexiconOf(options.language)
  const prose = proseWordsOf(lexicon.code)
  const numericOrder = options.numericOrder ?? lexicon.numericOrder
  const reference = options.reference === undefined ? undefined : readDay(options.reference)
  return {
    text,
    lexicon,
    prose,
    vocabulary: vocabularyOf(lexicon, prose),
    lines: indexLines(text, options.file ?? 'text'),
    fixed: numericOrder ? {numericOrder} : {},
    narrative: reference ? {reference} : {},
    found: [],
  }
}
