import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {canonical} from '../views/canonical.ts'
import {facetAddress} from '../views/facets/facetAddress.ts'
import {facetsOf} from '../views/facets/facetsOf.ts'

/**
 * The places of a chronology that have coordinates in the register, as points (RFC 7946) no finer than the register has
 * them, each with its events and their dates.
 */
export function writePlaces(edition: Edition, chronology: PublishedChronology): string {
  const features = facetsOf(edition, chronology).places.flatMap(({id, name, entry, events}) => {
    if (entry?.latitude === undefined || entry.longitude === undefined) return []
    const address = facetAddress(chronology, 'places', id)
    return {
      type: 'Feature',
      id,
      geometry: {type: 'Point', coordinates: [entry.longitude, entry.latitude]},
      properties: {
        name: name ?? id,
        ...(entry.kind === undefined ? {} : {kind: entry.kind}),
        ...(entry.parent === undefined ? {} : {parent: entry.parent}),
        address: canonical({edition, address}) ?? address,
        count: events.length,
        events: events.map(({id: event, title, date}) => ({
          id: event,
          title,
          edtf: date.edtf,
          earliest: date.earliest,
          latest: date.latest,
        })),
      },
    }
  })
  return `${JSON.stringify({type: 'FeatureCollection', features}, null, 2)}\n`
}
