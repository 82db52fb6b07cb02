import {type Event, nameIn, type RegisterEntry, type Registers} from '@daybook/core'
import type {Edition, PublishedChronology} from '../../edition/edition.ts'
import {shownStatus} from '../shownStatus.ts'
import {type FacetKind, facetKinds} from './facetKind.ts'

/** One actor, place, tag, status or certainty with the events that have it, in the order of the chronology. */
export interface FacetValue {
  kind: FacetKind
  id: string
  /** The name in the register, in the language of the chronology; `null` for what the words of the theme name. */
  name: string | null
  entry: RegisterEntry | null
  events: Event[]
  /** Of places: how many of the events name it only by a place that lies in it. */
  within: number
}

export type Facets = Record<FacetKind, FacetValue[]>

/** Everything the events of a chronology can be grouped by, the most frequent first. Made once for each chronology. */
export function facetsOf(edition: Pick<Edition, 'registers'>, chronology: PublishedChronology): Facets {
  const known = made.get(chronology) ?? makeFacets(edition, chronology)
  made.set(chronology, known)
  return known
}

const made = new WeakMap<PublishedChronology, Facets>()

function makeFacets({registers}: Pick<Edition, 'registers'>, {events, model}: PublishedChronology): Facets {
  const entries = entriesOf(registers)
  const found: Record<FacetKind, Map<string, FacetValue>> = {
    actors: new Map(),
    places: new Map(),
    tags: new Map(),
    status: new Map(),
    certainty: new Map(),
  }
  for (const kind of facetKinds)
    for (const event of events) {
      const named = namesOf(event, kind)
      // Most events have no value of most kinds.
      if (named !== nothing) addTo(found[kind], kind, event, named)
    }

  function addTo(values: Map<string, FacetValue>, kind: FacetKind, event: Event, named: Names): void {
    for (const id of withContaining([...named.keys()], entries[kind], kind)) {
      const value = values.get(id) ?? makeValue(kind, id, named.get(id) ?? null)
      value.events.push(event)
      if (!named.has(id)) value.within += 1
      values.set(id, value)
    }
  }
  function makeValue(kind: FacetKind, id: string, named: string | null): FacetValue {
    const entry = entries[kind].get(id) ?? null
    return {kind, id, name: entry ? nameIn(entry, model.lang) : named, entry, events: [], within: 0}
  }
  const collator = new Intl.Collator(model.lang)
  const order = (a: FacetValue, b: FacetValue) =>
    b.events.length - a.events.length || collator.compare(a.name ?? a.id, b.name ?? b.id) || (a.id < b.id ? -1 : 1)
  return Object.fromEntries(facetKinds.map((kind) => [kind, [...found[kind].values()].sort(order)])) as Facets
}

const registersById = new WeakMap<Registers, Record<FacetKind, Map<string, RegisterEntry>>>()

function entriesOf(registers: Registers): Record<FacetKind, Map<string, RegisterEntry>> {
  const known = registersById.get(registers)
  if (known) return known
  const byId = (entries: readonly RegisterEntry[] = []) => new Map(entries.map((entry) => [entry.id, entry]))
  const made = {
    actors: byId(registers.actors),
    places: byId(registers.places),
    tags: byId(registers.tags),
    status: byId(),
    certainty: byId(),
  }
  registersById.set(registers, made)
  return made
}

/** The ids by which an event is found: what it names, and the places in which the register says those lie. */
export function allValuesOf(event: Event, kind: FacetKind, registers: Registers): string[] {
  return withContaining([...namesOf(event, kind).keys()], entriesOf(registers)[kind], kind)
}

/** The values of an event by id, each once, with their names. What a page does not show of an event is no value of it. */
function namesOf(event: Event, kind: FacetKind): Names {
  switch (kind) {
    case 'actors':
    case 'places':
      return event[kind].length === 0 ? nothing : new Map(event[kind].map(({id, name}) => [id, name]))
    case 'tags':
      return event.tags.length === 0 ? nothing : new Map(event.tags.map((id) => [id, id]))
    case 'status': {
      const status = shownStatus(event)
      return status === null ? nothing : new Map([[status, null]])
    }
    case 'certainty':
      return event.certainty === 'unassessed' ? nothing : new Map([[event.certainty, null]])
  }
}

type Names = ReadonlyMap<string, string | null>

const nothing: Names = new Map()

function withContaining(ids: string[], entries: Map<string, RegisterEntry>, kind: FacetKind): string[] {
  if (kind !== 'places') return ids
  const all = new Set(ids)
  for (const id of ids) {
    let parent = entries.get(entries.get(id)?.parent ?? '')
    while (parent && !all.has(parent.id)) {
      all.add(parent.id)
      parent = entries.get(parent.parent ?? '')
    }
  }
  return [...all]
}
