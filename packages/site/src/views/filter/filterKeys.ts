import type {Event, Registers} from '@daybook/core'
import {facetKinds} from '../facets/facetKind.ts'
import {allValuesOf} from '../facets/facetsOf.ts'

/**
 * What the script of the filter compares: `places=gomel tags=call-up`, each id encoded as in an address, places with all
 * that they lie in.
 */
export function filterKeys(event: Event, registers: Registers): string {
  const known = made.get(event)
  if (known?.registers === registers) return known.keys
  const keys = makeKeys(event, registers)
  made.set(event, {registers, keys})
  return keys
}

/** An event stands on several pages and in the index. */
const made = new WeakMap<Event, {registers: Registers; keys: string}>()

function makeKeys(event: Event, registers: Registers): string {
  let keys = ''
  for (const kind of facetKinds) {
    for (const id of allValuesOf(event, kind, registers))
      keys += `${keys === '' ? '' : ' '}${kind}=${encodeURIComponent(id)}`
  }
  return keys
}
