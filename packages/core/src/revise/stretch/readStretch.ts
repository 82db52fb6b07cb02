import {type Annotated, annotate} from '../../annotate/annotate.ts'
import {factsOf, type LastReading} from '../../annotate/lastReading.ts'
import {type Reading, startReading} from '../../annotate/reading.ts'
import {lexiconOf} from '../../dates/lexicon.ts'
import {readMarkdown} from '../../markdown/readMarkdown.ts'
import type {Source} from '../../model/annotation.ts'
import type {ParseOptions} from '../../parseChronology.ts'
import {type Segments, segment} from '../../segment/segment.ts'
import {takeTitle} from '../../segment/takeTitle.ts'
import {readSpans} from '../../spans/readSpans.ts'
import type {Spans} from '../../spans/spans.ts'
import {type Excerpt, indexExcerpt} from '../excerpt.ts'

/** A few events read by themselves, with all that they say. */
export interface ReadStretch extends Annotated, Pick<LastReading, 'references' | 'leads'> {
  /** The title, where the stretch has the head of the document. */
  heading: string | undefined
  segments: Segments
  spans: Spans
  reading: Reading
}

/** Reads an excerpt as the document that it was cut out of is read. `undefined` where it nests too deep. */
export function readStretch(
  excerpt: Excerpt,
  {chronology: {lang}, frontMatter, title}: LastReading,
  sources: readonly Source[],
  newestFirst: boolean,
  {file = 'chronology.md', registers = {}}: ParseOptions,
): ReadStretch | undefined {
  const document = readMarkdown(excerpt.text)
  if (document.tooDeep.length > 0) return undefined
  const lines = indexExcerpt(excerpt, file)
  const lexicon = lexiconOf(lang)
  const segments = segment(document, lexicon)
  const heading = frontMatter.values.title ?? takeTitle(segments.intro, document)
  // They only stand for those of the document, which are known.
  segments.definitions = []
  const order = frontMatter.values.dates
  const reading = startReading(
    {document, lines, lang, lexicon, diagnostics: [], ...(order && {numericOrder: order})},
    registers,
  )
  for (const source of sources) reading.sources.set(source.id, source)
  const spans = readSpans(segments, frontMatter, title, lexicon, lines, reading.diagnostics, newestFirst)
  const annotated = annotate(segments, spans, reading)
  return {...annotated, ...factsOf(annotated.events, segments, spans), heading, segments, spans, reading}
}
