import type {Span} from '@daybook/core'
import {spanText} from '../edition/spanText.ts'
import type {Words} from '../theme/words/createWords.ts'
import {civilFormat} from './calendar.ts'
import type {DateView} from './dateView.ts'

/** Makes the views of dates in one language. A date met again gives the same view. */
export function createDateViews(words: Words): (span: Span) => DateView {
  const known = new WeakMap<Span, DateView>()
  const formats: Formats = {
    day: civilFormat(words.lang, {day: 'numeric'}),
    weekday: civilFormat(words.lang, {weekday: 'short'}),
    month: civilFormat(words.lang, {month: 'long', year: 'numeric'}),
  }
  return (span) => {
    const made = known.get(span)
    if (made) return made
    const view = makeDateView(span, words, formats)
    known.set(span, view)
    return view
  }
}

type Formats = Record<'day' | 'weekday' | 'month', (civil: string) => string>

function makeDateView(span: Span, words: Words, formats: Formats): DateView {
  const text = spanText(span, words.lang)
  const single = span.earliest !== null && span.earliest === span.latest && isExact(span) ? span.earliest : null
  return {
    text,
    day: dayText(span, formats) ?? text,
    weekday: single === null ? null : formats.weekday(single),
    month: isWithinMonth(span) ? formats.month(span.earliest) : null,
    datetime: isExact(span) && isHtmlDate(span) ? span.edtf : null,
    edtf: span.edtf,
    doubt: doubt(span, words),
    source: span.text,
  }
}

function dayText(span: Span, formats: Formats): string | null {
  if (span.precision !== 'day' || !isExact(span) || !isWithinMonth(span)) return null
  if (span.earliest === span.latest) return formats.day(span.earliest)
  return span.kind === 'throughout' ? `${formats.day(span.earliest)}–${formats.day(span.latest)}` : null
}

/** HTML knows days, months and years; the 21 of `1938-21`, spring, is no month to it. */
function isHtmlDate({edtf, precision}: Span): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) && (precision === 'day' || precision === 'month' || precision === 'year')
}

function isExact(span: Span): boolean {
  return !span.approximate && !span.uncertain && span.kind !== 'since' && span.kind !== 'until'
}

function isWithinMonth(span: Span): span is Span & {earliest: string; latest: string} {
  return span.earliest !== null && span.latest !== null && span.earliest.slice(0, 7) === span.latest.slice(0, 7)
}

function doubt(span: Span, words: Words): string | null {
  if (span.approximate && span.uncertain) return words.say('doubt.both')
  if (span.approximate) return words.say('doubt.approximate')
  return span.uncertain ? words.say('doubt.uncertain') : null
}
