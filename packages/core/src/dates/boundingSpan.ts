import type {Precision, Span} from '../model/span.ts'
import {coarser} from './coarser.ts'

/** The span from the first to the last of several, as precise as its two ends; `null` where no bound is known. */
export function boundingSpan(spans: Span[]): Span | null {
  const first = pick(
    spans,
    (span) => span.earliest,
    (one, other) => one < other,
  )
  const last = pick(
    spans,
    (span) => span.latest ?? span.earliest,
    (one, other) => one > other,
  )
  if (!first || !last) return null
  const earliest = first.earliest
  const latest = last.latest ?? last.earliest
  const [start, end] = [cut(earliest, first.precision), cut(latest, last.precision)]
  return {
    edtf: start === end ? start : `${start}/${end}`,
    earliest,
    latest,
    kind: start === end ? 'at' : 'throughout',
    precision: coarser(first.precision, last.precision),
    approximate: false,
    uncertain: false,
    text: '',
    parts: {},
  }
}

function pick(spans: Span[], bound: (span: Span) => string | null, wins: (one: string, other: string) => boolean) {
  let best: Span | undefined
  for (const span of spans) {
    const value = bound(span)
    const known = best && bound(best)
    if (value !== null && (!known || wins(value, known))) best = span
  }
  return best
}

/** A bound as precise as the span it comes from: a month for a month or a season, else a year. */
function cut(day: string | null, precision: Precision): string {
  if (!day) return '..'
  if (precision === 'day' || precision === 'week') return day
  return precision === 'month' || precision === 'season' || precision === 'quarter' ? day.slice(0, 7) : day.slice(0, 4)
}
