import {boundingSpan} from '../dates/boundingSpan.ts'
import {frontMatterKeys} from '../frontmatter/frontMatterKeys.ts'
import type {Chronology} from '../model/chronology.ts'

/** Writes the head of a document: everything that its events do not say themselves. */
export function writeFrontMatter(chronology: Chronology): string {
  const {id, title, subtitle, lang, publisher, license, version, period, year, dates, events} = chronology
  const own = JSON.stringify(period) === JSON.stringify(boundingSpan(events.map((event) => event.date)))
  const values = {
    // An id that comes from the name of a file may be none that the front matter can hold.
    id: frontMatterKeys.id.read(id),
    title,
    subtitle,
    lang,
    publisher: publisher && (Object.keys(publisher).length > 1 ? publisher : publisher.name),
    license,
    version,
    period: own ? undefined : period?.text,
    year,
    dates,
  }
  return ['---', ...writePairs(values, ''), '---'].join('\n')
}

/** One `key: value` a line. A value that YAML could take for anything but text is put into quotation marks. */
function writePairs(values: object, margin: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (typeof value === 'object') return [`${margin}${key}:`, ...writePairs(value, `${margin}  `)]
    return `${margin}${key}: ${typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : value}`
  })
}

function isPlain(text: string): boolean {
  const isWord = /^(?:true|false|yes|no|on|off|y|n|null)$/i.test(text)
  return !isWord && /^\p{L}/u.test(text) && /^[\p{L}\p{M}\p{N} .,;()/'’«»–—-]*[^ ]$/u.test(text) && !/[:#"]$/.test(text)
}
