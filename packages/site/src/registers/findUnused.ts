import type {Chronology, Diagnostic, Registers} from '@daybook/core'
import type {Content} from '../content/readContent.ts'
import {problem} from '../diagnostics/problem.ts'

const nouns = {actors: 'actor', places: 'place', tags: 'tag'} as const

/** Entries of the registers that no event names, nor an entry below them: often a name that is spelled in another way. */
export function findUnused({registers, registerPlaces}: Content, chronologies: Chronology[]): Diagnostic[] {
  if (Object.values(registers).every((entries) => !entries?.length)) return []
  const events = chronologies.flatMap((chronology) => chronology.events)
  const used = {
    actors: new Set(events.flatMap(({actors}) => actors.map(({id}) => id))),
    places: new Set(events.flatMap(({places}) => places.map(({id}) => id))),
    tags: new Set(events.flatMap(({tags}) => tags)),
  }
  return (Object.keys(nouns) as (keyof Registers)[]).flatMap((kind) => {
    const entries = registers[kind] ?? []
    const known = withParents(used[kind], entries)
    return entries.flatMap(({id}, index) => {
      const place = registerPlaces[kind][index]
      if (known.has(id) || place === undefined) return []
      return [problem('register-unused', place, `No event names the ${nouns[kind]} \`${id}\`.`)]
    })
  })
}

function withParents(used: Set<string>, entries: readonly {id: string; parent?: string | undefined}[]): Set<string> {
  const parents = new Map(entries.map(({id, parent}) => [id, parent]))
  const known = new Set<string>()
  for (const id of used)
    for (let next: string | undefined = id; next !== undefined && !known.has(next); next = parents.get(next))
      known.add(next)
  return known
}
