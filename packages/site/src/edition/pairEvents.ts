import type {Event} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'
import type {Edition, PublishedChronology} from './edition.ts'

/**
 * Finds which events of two editions of a chronology are the same: those with one id, then, of the others, those with
 * one date, in their order. Where a date has more events in one edition than in the other, nobody can tell which of them
 * lacks a counterpart, so none of them is paired. Every event without a counterpart is told, in either edition.
 */
export function pairEvents(
  first: PublishedChronology,
  second: PublishedChronology,
): {pairs: [Event, Event][]; diagnostics: Edition['diagnostics']} {
  const byId = pairById(first.events, second.events)
  const paired = new Set(byId.flat())
  const byDate = pairByDate(
    first.events.filter((event) => !paired.has(event)),
    second.events.filter((event) => !paired.has(event)),
  )
  for (const event of byDate.flat()) paired.add(event)
  return {
    pairs: [...byId, ...byDate],
    diagnostics: [
      ...byId.flatMap(([one, other]) => compareDates(one, other)),
      ...unpaired(first, second, paired),
      ...unpaired(second, first, paired),
    ],
  }
}

function pairById(first: Event[], second: Event[]): [Event, Event][] {
  const known = new Map(second.flatMap((event) => [event.id, ...event.aliases].map((id) => [id, event] as const)))
  const taken = new Set<Event>()
  return first.flatMap((event): [Event, Event][] => {
    const other = [event.id, ...event.aliases].map((id) => known.get(id)).find((found) => found !== undefined)
    if (other === undefined || taken.has(other)) return []
    taken.add(other)
    return [[event, other]]
  })
}

function pairByDate(first: Event[], second: Event[]): [Event, Event][] {
  const others = groupByDate(second)
  return [...groupByDate(first)].flatMap(([date, events]) => {
    const same = others.get(date) ?? []
    return events.length === same.length
      ? events.map((event, index): [Event, Event] => [event, same[index] as Event])
      : []
  })
}

function groupByDate(events: Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>()
  for (const event of events) {
    const date = dateOf(event)
    const group = groups.get(date)
    if (group) group.push(event)
    else groups.set(date, [event])
  }
  return groups
}

/** Two editions may word a date in two ways; what counts is what it means. */
function dateOf({date}: Event): string {
  return `${date.edtf} ${date.kind}`
}

/** Events with one id have to have one date: in one of the editions it is wrong. */
function compareDates(one: Event, other: Event): Edition['diagnostics'] {
  if (one.date.edtf === other.date.edtf) return []
  const message = `This event is dated ${other.date.edtf} here and ${one.date.edtf} in ${one.at.file}, line ${one.at.line}.`
  return [problem('edition-date-differs', other.at, message)]
}

function unpaired(
  from: PublishedChronology,
  other: PublishedChronology,
  paired: ReadonlySet<Event>,
): Edition['diagnostics'] {
  const here = groupByDate(from.events)
  const there = groupByDate(other.events)
  return from.events
    .filter((event) => !paired.has(event))
    .map((event) => {
      const date = dateOf(event)
      const count = there.get(date)?.length ?? 0
      const numbers = `${here.get(date)?.length} of ${event.date.edtf} here, ${count} there`
      const message = `${other.file} has no counterpart of the event ${event.id} (${numbers}).`
      return problem('edition-unpaired', event.at, message)
    })
}
