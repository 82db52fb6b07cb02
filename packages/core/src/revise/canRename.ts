import type {Chronology} from '../model/chronology.ts'
import type {Event} from '../model/event.ts'
import type {Retold} from './retell.ts'

/**
 * True where an event can take another id and nothing else changes: no other event has either of the two ids, with or without a
 * number behind it, and none refers to them. Looks at all events.
 */
export function canRename(known: Event, {event, references}: Retold, {events, diagnostics}: Chronology): boolean {
  // These say which ids there are.
  if (diagnostics.some(({code}) => code === 'unknown-event' || code === 'duplicate-id')) return false
  const ids = new Set([known.id, event.id])
  const names = new Set([...ids, ...[...ids].map(withoutNumber)])
  if (references.some((reference) => 'id' in reference && ids.has(reference.id))) return false
  return events.every(
    (other) => other === known || !(names.has(other.id) || names.has(withoutNumber(other.id)) || refersTo(other, ids)),
  )
}

/** Ids that would be the same are told apart by a number. */
function withoutNumber(id: string): string {
  return id.replace(/-\d+$/, '')
}

function refersTo({relations, body}: Event, ids: ReadonlySet<string>): boolean {
  return (
    relations.some(({event}) => ids.has(event)) ||
    body.some(({links}) => links.some(({url}) => url.startsWith('#') && ids.has(url.slice(1))))
  )
}
