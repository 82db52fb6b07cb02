import type {Span} from '@daybook/core'
import type {CitedEvent} from './citedEvent.ts'

/** The event as an item of CSL-JSON 1.0; `accessed` and `issued` are left out, since the site does not know them. */
export function writeCsl(cited: CitedEvent): string {
  const {event, publisher, title, date, report, version, address, isAbsolute, archives} = cited
  const fields: [string, unknown][] = [
    ['id', event.id],
    ['type', 'entry'],
    ['author', publisher === null ? null : [{literal: publisher}]],
    ['publisher', publisher],
    ['title', title],
    ['container-title', report],
    ['event-date', dateOf(event.date, date)],
    ['version', version],
    [isAbsolute ? 'URL' : 'source', address],
    ['archive_location', archives.length === 0 ? null : archives.join(' ')],
    ['language', event.lang],
  ]
  return `[\n  {\n${writeFields(fields)}\n  }\n]`
}

/** Indented as `JSON.stringify` would; text is written by itself, which is much quicker, and each event has a page. */
function writeFields(fields: [string, unknown][]): string {
  let written = ''
  for (const [name, value] of fields) {
    if (value === null) continue
    const json =
      typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')
    written += `${written === '' ? '' : ',\n'}    "${name}": ${json}`
  }
  return written
}

/** Parts of the date where EDTF and CSL mean the same by them; in words where that would say too much. */
function dateOf(span: Span, text: string): Record<string, unknown> {
  const ends = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/.exec(span.edtf)
  const isPlain = span.kind === 'at' || span.kind === 'throughout' || span.precision !== 'day'
  if (!ends || !isPlain || span.precision === 'season' || span.uncertain) return {literal: text}
  const parts = ends.slice(1).flatMap((end) => (end === undefined ? [] : [end.split('-').map(Number)]))
  return {'date-parts': parts, ...(span.approximate ? {circa: true} : {})}
}
