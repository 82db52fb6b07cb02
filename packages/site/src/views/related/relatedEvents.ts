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
export function relatedEvents(chronology: PublishedChronology, event: Event, besides: Set<Event>): Event[] {
  const factsAt = factsOf(chronology)
  const at = chronology.position.get(event) as number
  const own = factsAt(at)
  if (own.day === null || own.named.length === 0) return []
  const found: {event: Event; shared: number; days: number}[] = []
  const last = Math.min(chronology.events.length - 1, at + nearEvents)
  for (let index = Math.max(0, at - nearEvents); index <= last; index++) {
    const other = factsAt(index)
    const days = other.day === null ? Number.POSITIVE_INFINITY : Math.abs(other.day - own.day)
    if (days > nearDays || other === own || besides.has(other.event)) continue
    const shared = countShared(own, other)
    if (shared >= leastShared) found.push({event: other.event, shared, days})
  }
  return found
    .sort((a, b) => b.shared - a.shared || a.days - b.days)
    .slice(0, most)
    .map((near) => near.event)
}

/** What is compared, ready to be compared often. */
interface Facts {
  event: Event
  /** Number of the day it is sorted by; `null` where none is known. */
  day: number | null
  /** Actors and places, each with its kind. */
  named: string[]
  tags: string[]
}

const made = new WeakMap<PublishedChronology, Facts[]>()
/** Of the pages one after the other, each asks for the facts of the neighbours of its event: so many are kept. */
const kept = 4 * nearEvents

/** Gives the facts of the events by their places; made for those that are asked for. */
function factsOf(chronology: PublishedChronology): (index: number) => Facts {
  const known = made.get(chronology) ?? []
  made.set(chronology, known)
  return (index) => {
    const event = chronology.events[index] as Event
    const last = known[index % kept]
    if (last?.event === event) return last
    const facts = makeFacts(event)
    known[index % kept] = facts
    return facts
  }
}

function makeFacts(event: Event): Facts {
  const day = sortDate(event.date)
  const named = [...event.actors.map(({id}) => `actor ${id}`), ...event.places.map(({id}) => `place ${id}`)]
  return {
    event,
    day: day === '' ? null : toDayNumber(day),
    named: [...new Set(named)],
    tags: [...new Set(event.tags)],
  }
}

/** Shared actors and places count two, tags one. Tags alone count nothing. */
function countShared(a: Facts, b: Facts): number {
  const named = countIn(a.named, b.named)
  return named === 0 ? 0 : named * 2 + countIn(a.tags, b.tags)
}

function countIn(names: readonly string[], others: readonly string[]): number {
  let count = 0
  for (const name of names) if (others.includes(name)) count++
  return count
}
