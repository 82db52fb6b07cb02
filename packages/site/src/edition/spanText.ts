import {formatSpan, type Span} from '@daybook/core'

/**
 * A span in the words of a locale, as `formatSpan` has it. Pages, tables and feeds say the same dates again and again,
 * and `Intl` is slow, so what was said once is kept: with the span itself, and for all spans that read alike.
 */
export function spanText(span: Span, locale: string): string {
  const last = bySpan.get(span)
  if (last?.locale === locale) return last.text
  const text = textOf(span, locale)
  bySpan.set(span, {locale, text})
  return text
}

const bySpan = new WeakMap<Span, {locale: string; text: string}>()
const byMeaning = new Map<string, string>()
/** Dates that are kept, so that a process that runs for days does not grow. */
const most = 50_000

function textOf(span: Span, locale: string): string {
  const key = `${locale} ${meaningOf(span)}`
  const known = byMeaning.get(key)
  if (known !== undefined) return known
  const text = formatSpan(span, locale)
  if (byMeaning.size >= most) byMeaning.clear()
  byMeaning.set(key, text)
  return text
}

const day = /^\d{4}-\d\d-\d\d$/

/** All that the words depend on: everything but where the parts were read. A day never needs the words of its author. */
function meaningOf({edtf, earliest, latest, kind, precision, approximate, uncertain, time, text}: Span): string {
  const doubt = `${approximate ? '~' : ''}${uncertain ? '?' : ''}`
  const hour = time === undefined ? '' : JSON.stringify(time)
  return `${edtf} ${earliest} ${latest} ${kind} ${precision} ${doubt}${hour} ${day.test(edtf) ? '' : text}`
}
