import type {CitedEvent} from './citedEvent.ts'

/**
 * An entry for BibLaTeX, which reads EDTF in `eventdate`. There is no `date`: the site does not say on which day it was
 * published, and the day of the event is not that day.
 */
export function writeBibtex(cited: CitedEvent): string {
  const {event, publisher, title, date, report, version, address, isAbsolute, archives} = cited
  const fields: [string, string | null][] = [
    ['author', publisher === null ? null : `{${plain(publisher)}}`],
    ['title', plain(title)],
    ['maintitle', plain(report)],
    ['eventdate', /^[\d/~?%.X-]+$/.test(event.date.edtf) ? event.date.edtf : null],
    ['note', plain(date)],
    ['version', version === null ? null : plain(version)],
    ['url', isAbsolute ? address : null],
    ['howpublished', isAbsolute ? null : plain(address)],
    ['addendum', archives.length === 0 ? null : archives.map((archive) => `\\url{${archive}}`).join(', ')],
    ['langid', event.lang],
  ]
  let entry = `@online{${event.id},\n`
  for (const [name, value] of fields) if (value !== null) entry += `  ${name} = {${value}},\n`
  return `${entry}}`
}

const signs: Record<string, string> = {'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'}

/** Text with the signs of LaTeX as plain signs. */
function plain(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`)
}
