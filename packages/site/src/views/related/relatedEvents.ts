import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {sortDate} from '../../edition/makePeriods.ts'
import {toDayNumber} from '../calendar.ts'

/** Events that a page names; days between two events that can still be near. */
const most = 5
const nearDays = 60
/** An actor or a place, and something more. */
const leastShared = 3
/** Neighbours on either side that are looked at, so that a page of a long chronology costs no more than one of a short. */
const nearEvents = 200

/**
 * Events near in time that share actors, places or tags with an event: two shared things at least, one of them an actor
 * or a place. Those that share most come first, then the nearest, then the earlier.
 */
export function relatedEvents({events, position}: PublishedChronology, event: Event, besides: Set<Event>): Event[] {
  const at = position.get(event) as number
  const near = events.slice(Math.max(0, at - nearEvents), at + nearEvents + 1)
  return near
    .filter((other) => other !== event && !besides.has(other))
    .map((other) => ({other, shared: countShared(event, other), days: daysBetween(event, other)}))
    .filter(({shared, days}) => shared >= leastShared && days <= nearDays)
    .sort((a, b) => b.shared - a.shared || a.days - b.days)
    .slice(0, most)
    .map(({other}) => other)
}

/** Shared actors and places count two, tags one. Tags alone count nothing. */
function countShared(a: Event, b: Event): number {
  const shared = (of: (event: Event) => string[]) => new Set(of(a).filter((id) => of(b).includes(id))).size
  const named = shared(({actors}) => actors.map(({id}) => id)) + shared(({places}) => places.map(({id}) => id))
  return named === 0 ? 0 : named * 2 + shared(({tags}) => tags)
}

function daysBetween(a: Event, b: Event): number {
  const [first, second] = [sortDate(a.date), sortDate(b.date)]
  return first === '' || second === '' ? Number.POSITIVE_INFINITY : Math.abs(toDayNumber(first) - toDayNumber(second))
}
