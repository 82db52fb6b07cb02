import type {DateContext} from '../dates/dateContext.ts'
import type {Lexicon} from '../dates/lexicon.ts'
import {resolvePhrase} from '../dates/resolvePhrase.ts'
import {diagnose} from '../diagnostics/diagnose.ts'
import type {ReadFrontMatter} from '../frontmatter/readFrontMatter.ts'
import {sourceOffset} from '../markdown/flatten.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import type {EventDraft, SectionDraft, Segments} from '../segment/segment.ts'
import type {Unit} from '../segment/unit.ts'
import {checkOrder} from './checkOrder.ts'
import {leadPlace} from './leadPlace.ts'
import type {Spans} from './spans.ts'
import {type Title, type YearOfDocument, yearOfDocument} from './yearOfDocument.ts'

/**
 * Works out the span of each section and event in document order, each in the light of what stands before it, and reports
 * what is wrong or in doubt. `newestFirst` is told where the segments are not all of a document.
 */
export function readSpans(
  segments: Segments,
  frontMatter: ReadFrontMatter,
  title: Title | undefined,
  lexicon: Lexicon,
  lines: LineIndex,
  diagnostics: Diagnostic[],
  newestFirst?: boolean,
): Spans {
  const spans: Spans = {events: new Map(), sections: new Map()}
  const numericOrder = frontMatter.values.dates ?? shownOrder(segments.units) ?? lexicon.numericOrder
  const year = yearOfDocument(frontMatter, title, lexicon)
  let previous: DateContext['previous']
  for (const draft of inOrder(segments)) {
    const unit = 'unit' in draft ? draft.unit : draft.units[0]
    const section = periodAround('unit' in draft ? draft.parent : draft.section, spans, lines)
    const context: DateContext = {}
    if (numericOrder) context.numericOrder = numericOrder
    if (year) context.year = year
    if (section) context.section = section
    if (previous) context.previous = previous
    const span = unit && readSpan(unit, context, lines, diagnostics)
    if (!span) continue
    if ('unit' in draft) spans.sections.set(draft, span)
    else {
      spans.events.set(draft, span)
      previous = lastDay(span, leadPlace(unit, lines)) ?? previous
    }
  }
  if (year?.isFromTitle) reportTitle([...spans.events.values()], year, diagnostics)
  checkOrder(segments, spans, lines, diagnostics, newestFirst)
  return spans
}

/** Says once that the title supplied a year, where it did. */
function reportTitle(spans: Span[], {value, at}: YearOfDocument, diagnostics: Diagnostic[]): void {
  const dated = spans.find(({parts}) => parts.year?.from === 'front-matter')
  if (dated && at) diagnostics.push(diagnose('year-from-title', at, {text: dated.text, year: String(value)}))
}

/** Sections and events in the order in which they stand. */
function inOrder({events, sections}: Segments): (EventDraft | SectionDraft)[] {
  const start = (draft: EventDraft | SectionDraft) =>
    'unit' in draft ? draft.unit.start : (draft.units[0]?.start ?? 0)
  return [...sections.filter((section) => section.isPeriod), ...events].sort((a, b) => start(a) - start(b))
}

function readSpan(unit: Unit, context: DateContext, lines: LineIndex, diagnostics: Diagnostic[]): Span | undefined {
  const {lead, opening} = unit
  if (!lead || !opening) return undefined
  const placeOf = (start: number, end: number): Place =>
    lines.placeOf(sourceOffset(opening.flat, start), sourceOffset(opening.flat, Math.max(start, end - 1)) + 1)
  const {span, problems} = resolvePhrase(lead.phrase, opening.flat.text, context, placeOf)
  for (const {code, start, end, values} of problems)
    diagnostics.push(diagnose(code, placeOf(start, end), {text: span.text, ...values}))
  return span
}

/** The order that the other numeric dates of the document show, where they agree. */
function shownOrder(units: Unit[]): 'day-first' | 'month-first' | undefined {
  const shown = new Set(units.flatMap((unit) => [unit.lead?.phrase.from.shows, unit.lead?.phrase.to?.shows]))
  shown.delete(undefined)
  return shown.size === 1 ? [...shown][0] : undefined
}

function periodAround(
  section: SectionDraft | undefined,
  spans: Spans,
  lines: LineIndex,
): NonNullable<DateContext['section']> | undefined {
  for (let around = section; around; around = around.parent) {
    const span = spans.sections.get(around)
    if (span?.earliest && span.latest)
      return {earliest: span.earliest, latest: span.latest, at: leadPlace(around.unit, lines)}
  }
  return undefined
}

/** The day, month or year at which a span ends, as far as it is known. */
function lastDay(span: Span, at: Place): DateContext['previous'] {
  const [year, month, day] = (span.latest ?? span.earliest ?? '').split('-').map(Number)
  if (!year) return undefined
  if (span.precision === 'day' && month && day) return {year, month, day, at}
  if (span.precision === 'month' && month) return {year, month, at}
  return {year, at}
}
