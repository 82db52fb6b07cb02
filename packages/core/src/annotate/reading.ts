import type {Lexicon} from '../dates/lexicon.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import type {Source} from '../model/annotation.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {indexNames, type NameIndex} from '../registers/nameIndex.ts'
import type {Registers} from '../registers/register.ts'
import type {AnnotationWords} from './words/annotationWords.ts'
import {annotationWordsOf} from './words/index.ts'

/** What every step of the annotation needs to know of the document. */
export interface Reading {
  document: MarkdownDocument
  lines: LineIndex
  lang: string
  lexicon: Lexicon
  words: AnnotationWords
  /** How the document writes numeric dates. */
  numericOrder?: 'day-first' | 'month-first'
  actors: NameIndex
  places: NameIndex
  tags: NameIndex
  /** Sources by the identifier of their footnote. */
  sources: Map<string, Source>
  cited: Set<string>
  diagnostics: Diagnostic[]
}

/** Makes ready to annotate; the sources are filled in by the caller. */
export function startReading(
  given: Pick<Reading, 'document' | 'lines' | 'lang' | 'lexicon' | 'diagnostics' | 'numericOrder'>,
  registers: Registers,
): Reading {
  const {document, lines, lang, lexicon, diagnostics, numericOrder} = given
  return {
    document,
    lines,
    lang,
    lexicon,
    diagnostics,
    ...(numericOrder && {numericOrder}),
    words: annotationWordsOf(lang),
    actors: indexNames(registers.actors),
    places: indexNames(registers.places),
    tags: indexNames(registers.tags),
    sources: new Map(),
    cited: new Set(),
  }
}
