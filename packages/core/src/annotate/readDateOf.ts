import type {Cursor} from '../dates/cursor.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {resolvePhrase} from '../dates/resolvePhrase.ts'
import {tokenise} from '../dates/tokens.ts'
import {diagnose} from '../diagnostics/diagnose.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import type {Reading} from './reading.ts'

/**
 * Reads a value that should be a date and nothing else. A year it leaves out is that of the event, or the next one for what
 * can only come after the event, such as a correction.
 */
export function readDateOf(
  value: string,
  at: Place,
  event: Span | undefined,
  reading: Reading,
  comesAfter = false,
): Span | undefined {
  const cursor: Cursor = {tokens: tokenise(value), at: 0}
  const phrase = readPhrase(cursor, reading.lexicon)
  if (!phrase || cursor.at < cursor.tokens.length) {
    reading.diagnostics.push(diagnose('unreadable-date', at, {value}))
    return undefined
  }
  const year = Number((event?.earliest ?? event?.latest)?.slice(0, 4))
  const order = reading.numericOrder ?? reading.lexicon.numericOrder
  const resolve = (previous: number) =>
    resolvePhrase(
      phrase,
      value,
      {...(previous && {previous: {year: previous}}), ...(order && {numericOrder: order})},
      () => at,
    )
  const near = resolve(year)
  const {span, problems} = comesAfter && event && liesBefore(near.span, event) ? resolve(year + 1) : near
  for (const {code, values} of problems) reading.diagnostics.push(diagnose(code, at, {text: span.text, ...values}))
  return span
}

/** True for a date without a year of its own that lies before the event. */
function liesBefore({parts, latest}: Span, {earliest}: Span): boolean {
  return parts.year?.from === 'previous' && latest !== null && earliest !== null && latest < earliest
}
