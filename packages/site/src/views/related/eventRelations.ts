import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'

/** An event that the author connected with another, and which way. */
export interface EventRelation {
  type: 'follows' | 'followed-by' | 'connected'
  event: Event
}

/** The events that an event names, and those that name it. */
export function eventRelations(chronology: PublishedChronology, event: Event): EventRelation[] {
  const {naming, find} = indexOf(chronology)
  const named = event.relations.flatMap(({type, event: id}): EventRelation[] => {
    const other = find(id)
    return other ? [{type: type === 'follows' ? 'follows' : 'connected', event: other}] : []
  })
  return [...named, ...(naming.get(event.id) ?? [])]
}

interface Index {
  naming: Map<string, EventRelation[]>
  find(id: string): Event | undefined
}

const made = new WeakMap<PublishedChronology, Index>()

function indexOf(chronology: PublishedChronology): Index {
  const known = made.get(chronology)
  if (known) return known
  const naming: Index['naming'] = new Map()
  for (const event of chronology.events) {
    for (const {type, event: id} of event.relations) {
      const relation: EventRelation = {type: type === 'follows' ? 'followed-by' : 'connected', event}
      naming.set(id, [...(naming.get(id) ?? []), relation])
    }
  }
  // In most chronologies no event names another.
  let byId: Map<string, Event> | null = null
  const find = (id: string) => {
    byId ??= new Map(chronology.events.map((event) => [event.id, event]))
    return byId.get(id)
  }
  const index = {naming, find}
  made.set(chronology, index)
  return index
}
