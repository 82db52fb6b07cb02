import type {PublishedChronology} from '../../edition/edition.ts'
import {drawMap} from '../../map/drawMap.ts'
import {facetAddress} from '../facets/facetAddress.ts'
import {type FacetValue, facetsOf} from '../facets/facetsOf.ts'
import {makeBaseView} from '../makeBaseView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import {isPlaced} from './hasMap.ts'
import type {MapPlaceView, MapView} from './mapView.ts'

/** The map of a chronology. */
export function makeMapView(context: PageContext, chronology: PublishedChronology): MapView {
  const {model, folder} = chronology
  const {words, edition} = context
  const {places} = facetsOf(edition, chronology)
  const placed = places.filter(isPlaced)
  const {marks, ...drawing} = drawMap(
    placed.map((place) => ({...place.entry, name: nameOf(place), count: place.events.length})),
  )
  const title = words.say('map')
  return {
    ...makeBaseView(context, {
      kind: 'map',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    title,
    map: {
      ...drawing,
      alternative: words.say('map.alternative', {places: words.say('places-count', {count: placed.length})}),
      marks: marks.map((mark, index) => ({...placeView(context, chronology, placed[index] as FacetValue), ...mark})),
      unplaced: places.filter((place) => !isPlaced(place)).map((place) => placeView(context, chronology, place)),
    },
  }
}

function placeView({words, to}: PageContext, chronology: PublishedChronology, place: FacetValue): MapPlaceView {
  return {
    name: nameOf(place),
    href: to(facetAddress(chronology, 'places', place.id)),
    count: place.events.length,
    countText: words.say('events', {count: place.events.length}),
    // The figures of the register and no more: where it says 52.5, nobody knows a second decimal.
    coordinates: isPlaced(place) ? `${place.entry.latitude}, ${place.entry.longitude}` : null,
  }
}

function nameOf({name, id}: FacetValue): string {
  return name ?? id
}
