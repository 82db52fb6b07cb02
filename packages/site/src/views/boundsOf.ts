import {boundingSpan, type Event, type Span} from '@daybook/core'

const known = new WeakMap<readonly Event[], Span | null>()

/** From the first to the last day of a list of events, which is asked for on each of its pages; `null` where none has a date. */
export function boundsOf(events: readonly Event[]): Span | null {
  const bounds = known.get(events) ?? boundingSpan(events.map(({date}) => date))
  known.set(events, bounds)
  return bounds
}
