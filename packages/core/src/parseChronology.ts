import {type Annotated, annotate} from './annotate/annotate.ts'
import {factsOf} from './annotate/lastReading.ts'
import type {ParseMemory} from './annotate/parseMemory.ts'
import {readDateOf} from './annotate/readDateOf.ts'
import {startReading} from './annotate/reading.ts'
import {type Lexicon, lexiconOf} from './dates/lexicon.ts'
import {diagnose} from './diagnostics/diagnose.ts'
import {readLanguage} from './frontmatter/frontMatterKeys.ts'
import {type ReadFrontMatter, readFrontMatter} from './frontmatter/readFrontMatter.ts'
import {indexLines, type LineIndex} from './markdown/lineIndex.ts'
import {type MarkdownDocument, readMarkdown} from './markdown/readMarkdown.ts'
import type {Chronology} from './model/chronology.ts'
import type {Diagnostic} from './model/diagnostic.ts'
import type {Registers} from './registers/register.ts'
import {outline, type Slice} from './segment/outline.ts'
import {type Segments, segment} from './segment/segment.ts'
import {takeTitle} from './segment/takeTitle.ts'
import {readSpans} from './spans/readSpans.ts'
import {toChronology} from './toChronology.ts'

export interface ParseOptions {
  /** The name of the file, for the places of diagnostics. Its base name is the id of the chronology. */
  file?: string
  id?: string
  /** The language of the document, unless its front matter names one. */
  lang?: string
  /** Actors, places and tags to find in the text. */
  registers?: Registers
  /** What is remembered of the last version of the document. The chronology is the same with and without it. */
  memory?: ParseMemory
}

/**
 * Reads a dated Markdown chronology. It takes any string, never throws, and says in `diagnostics` all that is wrong or in
 * doubt. The same source and options give the same chronology on every machine.
 */
export function parseChronology(source: string, options: ParseOptions = {}): Chronology {
  return readChronology(readMarkdown(source), options, true).chronology
}

/**
 * Reads a document whose Markdown has been parsed, and says how its blocks were taken. With `letGo`, the syntax tree is given
 * up on the way, so that neither the document nor the segments hold any of the events afterwards.
 */
export function readChronology(
  document: MarkdownDocument,
  options: ParseOptions,
  letGo = false,
): {chronology: Chronology; segments: Segments} {
  const opened = open(document, options)
  const {lines, frontMatter, lang, lexicon, diagnostics} = opened
  const segments = segment(document, lexicon)
  const title = frontMatter.values.title ?? takeTitle(segments.intro, document)
  const heading = segments.units.find((unit) => unit.kind === 'heading' && unit.level === 1)
  const titleAt = frontMatter.places.get('title') ?? (heading && lines.placeOf(heading.start, heading.end))
  const titled = title !== undefined && titleAt ? {text: title, at: titleAt} : undefined
  const spans = readSpans(segments, frontMatter, titled, lexicon, lines, diagnostics)
  const order = frontMatter.values.dates
  const reading = startReading(
    {document, lines, lang, lexicon, diagnostics, ...(order && {numericOrder: order})},
    options.registers ?? {},
  )
  const annotated = annotate(segments, spans, reading, {memory: options.memory, letGo})
  reportNothing(opened, annotated)
  const id = frontMatter.values.id ?? options.id ?? idFrom(opened.file)
  const periodAt = frontMatter.places.get('period')
  const period =
    frontMatter.values.period !== undefined && periodAt
      ? readDateOf(frontMatter.values.period, periodAt, annotated.events[0]?.date, reading)
      : undefined
  const chronology = toChronology(annotated, {id, title: title ?? id, lang, frontMatter, period, diagnostics})
  if (options.memory)
    options.memory.last = {chronology, frontMatter, title: titled, ...factsOf(annotated.events, segments, spans)}
  return {chronology, segments}
}

/** Cuts a chronology into the slices its blocks belong to. Joined, they are the source. */
export function outlineChronology(source: string, options: ParseOptions = {}): Slice[] {
  const {document, lexicon} = open(readMarkdown(source), options)
  return outline(document, segment(document, lexicon))
}

interface Opened {
  file: string
  document: MarkdownDocument
  lines: LineIndex
  frontMatter: ReadFrontMatter
  lang: string
  lexicon: Lexicon
  diagnostics: Diagnostic[]
}

function open(document: MarkdownDocument, options: ParseOptions): Opened {
  const file = options.file ?? 'chronology.md'
  const diagnostics: Diagnostic[] = []
  const lines = indexLines(document.text, file)
  for (const at of document.tooDeep) diagnostics.push(diagnose('too-deep', lines.placeOf(at, at)))
  const frontMatter = readFrontMatter(document, lines, diagnostics)
  const lang = frontMatter.values.lang ?? readLanguage(options.lang) ?? 'en'
  return {file, document, lines, frontMatter, lang, lexicon: lexiconOf(lang), diagnostics}
}

function reportNothing({document, lines, diagnostics}: Opened, {events}: Annotated): void {
  if (events.length > 0) return
  const code = document.text.trim() === '' ? 'empty-document' : 'no-events'
  diagnostics.push(diagnose(code, lines.placeOf(0, 0)))
}

/** `content/2022.be.md` is the chronology `2022`. */
function idFrom(file: string): string {
  const base = file.split(/[\\/]/).at(-1)?.split('.')[0] ?? ''
  return base || 'chronology'
}
