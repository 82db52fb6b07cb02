import type {Span} from '@daybook/core'
import type {CitedEvent} from './citedEvent.ts'

/** The event as an item of CSL-JSON 1.0; `accessed` and `issued` are left out, since the site does not know them. */
export function writeCsl(cited: CitedEvent): string {
  const {event, publisher, title, date, report, version, address, isAbsolute, archives} = cited
  const fields: [string, string | null][] = [
    ['id', text(event.id)],
    ['type', text('entry')],
    ['author', authorOf(publisher)],
    ['publisher', text(publisher)],
    ['title', text(title)],
    ['container-title', text(report)],
    ['event-date', dateOf(event.date, date)],
    ['version', text(version)],
    [isAbsolute ? 'URL' : 'source', text(address)],
    ['archive_location', archives.length === 0 ? null : text(archives.join(' '))],
    ['language', text(event.lang)],
  ]
  return `[\n  {\n${writeFields(fields)}\n  }\n]`
}

/** Indented as `JSON.stringify` would, line by line: that is much quicker, and each event has a page. */
function writeFields(fields: [string, string | null][]): string {
  let written = ''
  for (const [name, json] of fields)
    if (json !== null) written += `${written === '' ? '' : ',\n'}    "${name}": ${json}`
  return written
}

function text(value: string | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

function authorOf(publisher: string | null): string | null {
  return publisher === null ? null : `[\n      {\n        "literal": ${JSON.stringify(publisher)}\n      }\n    ]`
}

/** Parts of the date where EDTF and CSL mean the same by them; in words where that would say too much. */
function dateOf(span: Span, words: string): string {
  const ends = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))?$/.exec(span.edtf)
  const isPlain = span.kind === 'at' || span.kind === 'throughout' || span.precision !== 'day'
  if (!ends || !isPlain || span.precision === 'season' || span.uncertain)
    return `{\n      "literal": ${JSON.stringify(words)}\n    }`
  const [, from = '', to] = ends
  const parts = to === undefined ? partsOf(from) : `${partsOf(from)},\n${partsOf(to)}`
  return `{\n      "date-parts": [\n${parts}\n      ]${span.approximate ? ',\n      "circa": true' : ''}\n    }`
}

/** The year, the month and the day as numbers. */
function partsOf(end: string): string {
  const numbers = end.split('-').map((part) => `          ${Number(part)}`)
  return `        [\n${numbers.join(',\n')}\n        ]`
}
