import {diagnose} from '../diagnostics/diagnose.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Span} from '../model/span.ts'
import type {EventDraft, Segments} from '../segment/segment.ts'
import {leadPlace} from './leadPlace.ts'
import type {Spans} from './spans.ts'

/**
 * Reports events that stand out of order or outside the period of their section. `newestFirst` is told where the events are not all
 * of a document.
 */
export function checkOrder(
  {events}: Segments,
  spans: Spans,
  lines: LineIndex,
  diagnostics: Diagnostic[],
  newestFirst = isNewestFirst(spans.events.values()),
): void {
  const dated = events.flatMap((draft) => {
    const span = spans.events.get(draft)
    return span ? [{draft, span}] : []
  })
  let before: Span | undefined
  for (const {draft, span} of dated) {
    const opener = draft.units[0]
    if (!opener) continue
    const report = (code: 'out-of-order' | 'outside-section', values: Record<string, string>) =>
      diagnostics.push(diagnose(code, leadPlace(opener, lines), {text: span.text, date: span.edtf, ...values}))
    if (before && (newestFirst && !turnsTheYear(before, span) ? precedes(before, span) : precedes(span, before)))
      report('out-of-order', {previous: before.edtf})
    before = span
    const section = sectionOf(draft, spans)
    if (section && !spansOverlap(section.span, span)) report('outside-section', {section: section.span.text})
  }
}

/** `December 30, 2021`, then `January 2`: the year taken from the event before is most likely the wrong one. */
function turnsTheYear(before: Span, span: Span): boolean {
  const [month, next] = [before, span].map(({earliest}) => Number(earliest?.slice(5, 7)))
  return span.parts.year?.from === 'previous' && (month ?? 0) - (next ?? 0) > 6
}

/** True where more events step back in time than forward. */
export function isNewestFirst(spans: Iterable<Span>): boolean {
  let balance = 0
  let before: Span | undefined
  for (const span of spans) {
    if (before && precedes(span, before)) balance--
    if (before && precedes(before, span)) balance++
    before = span
  }
  return balance < 0
}

/** True where all of one span lies before the other can start. */
function precedes(one: Span, other: Span): boolean {
  const [last, first] = [one.latest, other.earliest]
  return last !== null && first !== null && last < first && (one.earliest ?? last) < first
}

function spansOverlap(one: Span, other: Span): boolean {
  if (one.earliest === null && one.latest === null) return true
  if (other.earliest === null && other.latest === null) return true
  const startsBefore = (a: Span, b: Span) => a.earliest === null || b.latest === null || a.earliest <= b.latest
  return startsBefore(one, other) && startsBefore(other, one)
}

function sectionOf(draft: EventDraft, spans: Spans): {span: Span} | undefined {
  for (let section = draft.section; section; section = section.parent) {
    const span = spans.sections.get(section)
    if (span) return {span}
  }
  return undefined
}
