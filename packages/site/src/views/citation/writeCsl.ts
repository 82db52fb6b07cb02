import type {Span} from '@daybook/core'
import type {CitedEvent} from './citedEvent.ts'

/** The event as an item of CSL-JSON 1.0; `accessed` and `issued` are left out, since the site does not know them. */
export function writeCsl(cited: CitedEvent): string {
  const {event, publisher, title, date, report, version, address, isAbsolute, archives} = cited
  const item = {
    id: event.id,
    type: 'entry',
    ...(publisher === null ? {} : {author: [{literal: publisher}], publisher}),
    title,
    'container-title': report,
    'event-date': dateOf(event.date, date),
    ...(version === null ? {} : {version}),
    ...(isAbsolute ? {URL: address} : {source: address}),
    ...(archives.length === 0 ? {} : {archive_location: archives.join(' ')}),
    language: event.lang,
  }
  return JSON.stringify([item], null, 2)
}

/** Parts of the date where EDTF and CSL mean the same by them; in words where that would say too much. */
function dateOf(span: Span, text: string): Record<string, unknown> {
  const ends = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/.exec(span.edtf)
  const isPlain = span.kind === 'at' || span.kind === 'throughout' || span.precision !== 'day'
  if (!ends || !isPlain || span.precision === 'season' || span.uncertain) return {literal: text}
  const parts = ends.slice(1).flatMap((end) => (end === undefined ? [] : [end.split('-').map(Number)]))
  return {'date-parts': parts, ...(span.approximate ? {circa: true} : {})}
}
