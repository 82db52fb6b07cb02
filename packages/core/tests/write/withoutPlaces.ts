import type {Chronology} from '../../src/model/chronology.ts'

/** A model without what depends on where its text stands: places, hashes, ids of sections, diagnostics. */
export function withoutPlaces({diagnostics: _, ...chronology}: Chronology): unknown {
  const sections = chronology.sections.map((section) => ({...section, id: ''}))
  return JSON.parse(JSON.stringify({...chronology, sections}, (key, value) => (key === 'at' ? undefined : value)))
}
