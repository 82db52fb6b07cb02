import type {Edition, PublishedChronology} from '../../edition/edition.ts'
import {type FacetValue, facetsOf} from '../facets/facetsOf.ts'

/** True where a chronology names a place that has coordinates. */
export function hasMap(edition: Edition, chronology: PublishedChronology): boolean {
  return facetsOf(edition, chronology).places.some(isPlaced)
}

type Placed = FacetValue & {entry: {latitude: number; longitude: number}}

/** True for a place with coordinates. */
export function isPlaced(place: FacetValue): place is Placed {
  return place.entry?.latitude !== undefined && place.entry.longitude !== undefined
}
