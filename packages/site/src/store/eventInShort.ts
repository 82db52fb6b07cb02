import type {Gist} from '../edition/eventShelf.ts'
import type {EventCard, PublishedEvent} from '../edition/publishedEvent.ts'
import {SpanInShort} from '../edition/spanInShort.ts'

/**
 * Takes of an event what stays in memory when the rest is put aside. `share` gives for a value one that is equal, so that it is
 * in memory once.
 */
export function eventInShort(event: PublishedEvent, share: Share): {card: EventCard; gist: Gist} {
  const {id, status, certainty, lang, stated, whole} = event
  // Field by field: an object that is put together from others takes more room.
  return {
    card: {
      id,
      aliases: share(event.aliases),
      date: new SpanInShort(event.date, event),
      actors: share(event.actors),
      places: share(event.places),
      tags: share(event.tags),
      status,
      certainty,
      relations: share(event.relations),
      corrections: share(event.corrections),
      lang,
      origin: share(event.origin),
      stated,
    },
    gist: {
      title: whole.title,
      summary: whole.summary,
      concerns: whole.concerns,
      figures: share(whole.figures),
      citations: share(whole.citations),
      statusHistory: share(whole.statusHistory),
      certaintyNote: whole.certaintyNote,
    },
  }
}

export type Share = <Value>(value: Value) => Value

/** Shares what is equal as JSON. */
export function startSharing(): Share {
  const known = new Map<string, unknown>()
  return <Value>(value: Value): Value => {
    if (value === undefined) return value
    const json = JSON.stringify(value)
    if (!known.has(json)) known.set(json, value)
    return known.get(json) as Value
  }
}
