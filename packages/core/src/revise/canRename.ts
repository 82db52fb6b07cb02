import type {Chronology} from '../model/chronology.ts'
import type {Event} from '../model/event.ts'
import {mayLinkTo} from './mayLinkTo.ts'
import type {Retold} from './retell.ts'

/**
 * True where an event can take another id and nothing else changes: no other event has either of the two ids, with or without a
 * number behind it, and none refers to them. `source` is the text of the document. Looks at all events, and at their words only
 * where one may link to one of the ids.
 */
export function canRename(
  known: Event,
  {event, references}: Retold,
  source: string,
  {events, diagnostics}: Chronology,
): boolean {
  // These say which ids there are.
  if (diagnostics.some(({code}) => code === 'unknown-event' || code === 'duplicate-id')) return false
  const ids = new Set([known.id, event.id])
  const names = new Set([...ids, ...[...ids].map(withoutNumber)])
  if (references.some((reference) => 'id' in reference && ids.has(reference.id))) return false
  const mayBeLinked = mayLinkTo(source, ids)
  return events.every((other) => {
    if (other === known) return true
    if (names.has(other.id) || names.has(withoutNumber(other.id))) return false
    return !isRelated(other, ids) && !(mayBeLinked && isLinked(other, ids))
  })
}

/** Ids that would be the same are told apart by a number. */
function withoutNumber(id: string): string {
  return id.replace(/-\d+$/, '')
}

function isRelated({relations}: Event, ids: ReadonlySet<string>): boolean {
  return relations.some(({event}) => ids.has(event))
}

function isLinked({body}: Event, ids: ReadonlySet<string>): boolean {
  return body.some(({links}) => links.some(({url}) => url.startsWith('#') && ids.has(url.slice(1))))
}
