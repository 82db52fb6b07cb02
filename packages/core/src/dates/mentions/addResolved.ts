import {diagnose} from '../../diagnostics/diagnose.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Place} from '../../model/place.ts'
import type {DateContext} from '../dateContext.ts'
import type {Phrase} from '../phrase.ts'
import {resolvePhrase} from '../resolvePhrase.ts'
import type {FoundDate} from './foundDate.ts'
import type {Reading, Source} from './reading.ts'

/** Takes note of a date with its meaning. Gives it back, and a way to say what else is in doubt. */
export function addResolved(
  {text, lines, fixed, found}: Reading,
  phrase: Phrase,
  previous: DateContext['previous'],
  from: Source | undefined,
) {
  const at = from && from !== 'reference' ? lines.placeOf(from.start, from.end) : undefined
  const context = previous ? contextOf(fixed, previous, at) : fixed
  const {span, problems} = resolvePhrase(phrase, text, context, lines.placeOf)
  const diagnostics: Diagnostic[] = []
  const {start, end} = phrase
  const date: FoundDate = {start, end, text: span.text, kind: 'date', edtf: span.edtf, span, diagnostics}
  const place = (from: number, to: number) => lines.placeOf(from, to)
  for (const {code, start, end, values} of problems) {
    const diagnostic = diagnose(code, place(start, end), {text: span.text, ...values})
    // What is wrong with a date inside a text harms no event.
    diagnostics.push({...diagnostic, severity: diagnostic.severity === 'error' ? 'warning' : diagnostic.severity})
  }
  found.push(date)
  return {
    found: date,
    add: (code: Parameters<typeof diagnose>[0], values: Record<string, string>) =>
      diagnostics.push(diagnose(code, place(start, end), {text: span.text, ...values})),
  }
}

function contextOf(
  {numericOrder}: DateContext,
  {year, month, day}: NonNullable<DateContext['previous']>,
  at: Place | undefined,
): DateContext {
  const previous: DateContext['previous'] = {year}
  if (month !== undefined) previous.month = month
  if (day !== undefined) previous.day = day
  if (at) previous.at = at
  return numericOrder ? {numericOrder, previous} : {previous}
}
