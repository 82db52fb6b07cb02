import type {LineIndex} from '../../markdown/lineIndex.ts'
import type {DateContext} from '../dateContext.ts'
import type {Lexicon} from '../lexicon.ts'
import type {FoundDate} from './foundDate.ts'
import type {Narrative, Told} from './narrative.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {ProseWords} from './words/proseWords.ts'

/** A text while it is read: what it is read with, and what has been found so far. */
export interface Reading {
  text: string
  lexicon: Lexicon
  prose: ProseWords | undefined
  vocabulary: Vocabulary
  lines: LineIndex
  fixed: DateContext
  narrative: Narrative
  found: FoundDate[]
}

/** Where a part of a date was taken from. */
export type Source = Told | 'reference'
