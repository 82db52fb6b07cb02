import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'

/** An event that the author connected with another, and which way. */
export interface EventRelation {
  type: 'follows' | 'followed-by' | 'connected'
  event: Event
}

/** The events that an event names, and those that name it. */
export function eventRelations(chronology: PublishedChronology, event: Event): EventRelation[] {
  const {byId, naming} = indexOf(chronology)
  const named = event.relations.flatMap(({type, event: id}): EventRelation[] => {
    const other = byId.get(id)
    return other ? [{type: type === 'follows' ? 'follows' : 'connected', event: other}] : []
  })
  return [...named, ...(naming.get(event.id) ?? [])]
}

interface Index {
  byId: Map<string, Event>
  naming: Map<string, EventRelation[]>
}

const made = new WeakMap<PublishedChronology, Index>()

function indexOf(chronology: PublishedChronology): Index {
  const known = made.get(chronology)
  if (known) return known
  const index: Index = {byId: new Map(), naming: new Map()}
  for (const event of chronology.events) {
    index.byId.set(event.id, event)
    for (const {type, event: id} of event.relations) {
      const relation: EventRelation = {type: type === 'follows' ? 'followed-by' : 'connected', event}
      index.naming.set(id, [...(index.naming.get(id) ?? []), relation])
    }
  }
  made.set(chronology, index)
  return index
}
