import type {Event, Registers} from '@daybook/core'
import {facetKinds} from '../facets/facetKind.ts'
import {allValuesOf} from '../facets/facetsOf.ts'

/**
 * What the script of the filter compares: `places=gomel tags=call-up`, each id encoded as in an address, places with all
 * that they lie in.
 */
export function filterKeys(event: Event, registers: Registers): string {
  const {byEvent, texts} = made.get(registers) ?? {byEvent: new WeakMap(), texts: new Map()}
  made.set(registers, {byEvent, texts})
  const known = byEvent.get(event)
  if (known !== undefined) return known
  const keys = makeKeys(event, registers)
  const same = texts.get(keys) ?? keys
  texts.set(same, same)
  byEvent.set(event, same)
  return same
}

/** An event stands on several pages and in the index, and many have the same keys, of which the text is kept once. */
const made = new WeakMap<Registers, {byEvent: WeakMap<Event, string>; texts: Map<string, string>}>()

function makeKeys(event: Event, registers: Registers): string {
  let keys = ''
  for (const kind of facetKinds) {
    for (const id of allValuesOf(event, kind, registers))
      keys += `${keys === '' ? '' : ' '}${kind}=${encodeURIComponent(id)}`
  }
  return keys
}
