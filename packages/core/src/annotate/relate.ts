import {diagnose} from '../diagnostics/diagnose.ts'
import {suggest} from '../diagnostics/suggest.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Event} from '../model/event.ts'
import type {Reference} from './readReferences.ts'

type Relation = Event['relations'][number]

/** Turns what events refer to into relations, once all of them are known. Events without any are left out. */
export function relate<Told extends Event>(
  events: readonly Told[],
  referencesOf: (event: Told) => readonly Reference[],
  diagnostics: Diagnostic[],
): Map<Told, Relation[]> {
  const ids = new Set(events.map((event) => event.id))
  const byDate = new Map<string, Told[]>()
  for (const event of events) {
    const {edtf} = event.date
    const others = byDate.get(edtf)
    if (others) others.push(event)
    else byDate.set(edtf, [event])
  }
  const all = new Map<Told, Relation[]>()
  for (const event of events) {
    const relations: Relation[] = []
    for (const reference of referencesOf(event)) {
      // A day on which several things happened names none of them.
      const [seen, ...others] = 'edtf' in reference ? (byDate.get(reference.edtf) ?? []) : []
      const id = 'id' in reference ? reference.id : others.length === 0 ? seen?.id : undefined
      if (id !== undefined && ids.has(id)) add(relations, event, reference.type, id)
      else if (reference.type === 'follows')
        diagnostics.push(
          diagnose('unknown-event', reference.at, {id: reference.id, suggestion: suggest(reference.id, ids)}),
        )
    }
    if (relations.length > 0) all.set(event, relations)
  }
  return all
}

function add(relations: Relation[], from: Event, type: Relation['type'], id: string): void {
  const isKnown = relations.some((relation) => relation.type === type && relation.event === id)
  if (id !== from.id && !isKnown) relations.push({type, event: id})
}
