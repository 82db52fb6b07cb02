import type {Event, Registers} from '@daybook/core'
import {facetKinds} from '../facets/facetKind.ts'
import {allValuesOf} from '../facets/facetsOf.ts'

/**
 * What the script of the filter compares: `places=gomel tags=call-up`, each id encoded as in an address, places with all
 * that they lie in.
 */
export function filterKeys(event: Event, registers: Registers): string {
  return facetKinds
    .flatMap((kind) => [...allValuesOf(event, kind, registers)].map((id) => `${kind}=${encodeURIComponent(id)}`))
    .join(' ')
}
