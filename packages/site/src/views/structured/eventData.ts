import type {Event, Span} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {eventAddress} from '../../edition/eventAddress.ts'
import {canonical} from '../canonical.ts'
import type {PageContext} from '../pageContext.ts'
import {organisation} from './organisation.ts'

/**
 * The page of an event in the words of schema.org: an entry of the report about an event. The event has a start and an
 * end only where the source is as exact as schema.org takes them to be; `temporalCoverage` has the date as EDTF.
 */
export function eventData(
  context: PageContext,
  chronology: PublishedChronology,
  event: Event,
): Record<string, unknown> {
  const {edition} = context
  const {model, folder} = chronology
  const url = canonical({edition, address: eventAddress(chronology, event)})
  const report = canonical({edition, address: `${folder}/index.html`})
  const publisher = model.publisher ?? edition.publisher
  return {
    '@type': 'Article',
    ...(url === null ? {} : {url}),
    identifier: event.id,
    headline: event.title,
    inLanguage: event.lang,
    temporalCoverage: event.date.edtf,
    ...(publisher ? {publisher: organisation(publisher)} : {}),
    ...(model.version === undefined ? {} : {version: model.version}),
    isPartOf: {'@type': 'Report', name: model.title, ...(report === null ? {} : {url: report})},
    about: {
      '@type': 'Event',
      name: event.title,
      ...bounds(event.date),
      ...(event.places.length === 0
        ? {}
        : {location: [...new Set(event.places.map(({name}) => name))].map((name) => ({'@type': 'Place', name}))}),
    },
  }
}

function bounds({edtf, kind, approximate, uncertain, precision}: Span): Record<string, string> {
  if (approximate || uncertain || precision === 'season') return {}
  const ends = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/.exec(edtf)
  if (!ends || kind === 'since' || kind === 'until' || (kind === 'within' && ends[2] !== undefined)) return {}
  const [, start = '', end = start] = ends
  return {startDate: start, endDate: end}
}
