import type {Phrase} from '../../dates/phrase.ts'
import {resolvePhrase} from '../../dates/resolvePhrase.ts'
import type {Place} from '../../model/place.ts'
import type {Span} from '../../model/span.ts'
import type {Reading} from '../reading.ts'

/**
 * What a date in the prose of an event means. A year it leaves out is that of the event, or, for what can only come after it, the
 * next one where the date would lie before the event. `undefined` for a date that does not exist or may be another.
 */
export function resolveNear(
  phrase: Phrase,
  text: string,
  event: Span,
  eventAt: Place,
  placeOf: (start: number, end: number) => Place,
  {lexicon, numericOrder}: Reading,
  comesAfter = true,
): Span | undefined {
  const year = Number((event.latest ?? event.earliest)?.slice(0, 4))
  if (!year) return undefined
  const order = numericOrder ?? lexicon.numericOrder
  const at = event.parts.year?.at ?? eventAt
  const resolve = (previous: number) =>
    resolvePhrase(phrase, text, {previous: {year: previous, at}, ...(order && {numericOrder: order})}, placeOf)
  const near = resolve(year)
  const {span, problems} = comesAfter && liesBefore(near.span, event) ? resolve(year + 1) : near
  return problems.length === 0 ? span : undefined
}

/** True for a date without a year of its own that lies before the event. */
function liesBefore({parts, latest}: Span, {earliest}: Span): boolean {
  return parts.year?.from === 'previous' && latest !== null && earliest !== null && latest < earliest
}
