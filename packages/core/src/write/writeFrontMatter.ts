import {stringify} from 'yaml'
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
  return `---\n${stringify(values, {lineWidth: 0})}---`
}
