import type {Chronology, Section, Slice, Span} from '@daybook/core'
import {sortDate} from '../edition/makePeriods.ts'

/** A place between two slices of a document. */
export interface Gap {
  /** How many slices stand before it. */
  after: number
  /** A heading that has to be written with the event, as Markdown. */
  heading: string | null
}

/** Where in a chronology an event with a date belongs; `null` where the document leaves that open. */
export function findGap(slices: readonly Slice[], chronology: Chronology, date: Span): Gap | null {
  const events = slices.flatMap(({kind}, index) => (kind === 'event' ? [index] : []))
  if (events.length !== chronology.events.length) return null
  const places = {
    ofEvent: (id: string) => events[chronology.events.findIndex((event) => event.id === id)] as number,
    ofSection: (section: Section) =>
      slices.findIndex(({kind, markdown}) => kind === 'section' && markdown.startsWith(section.markdown)),
  }
  const sections = chronology.sections.filter(({period}) => period?.earliest && period.latest)
  const own = sections.filter(({period}) => period && isWithin(date, period)).at(-1)
  if (own) return within(own, chronology, date, places)
  if (sections.length > 0) return beside(sections, chronology, date, places)

  const earlier = chronology.events.findLastIndex((event) => sortDate(event.date) <= sortDate(date))
  if (earlier >= 0) return {after: (events[earlier] as number) + 1, heading: null}
  const first = events[0] ?? slices.findIndex(({kind}) => kind === 'definition' || kind === 'outro')
  return {after: first < 0 ? slices.length : first, heading: null}
}

interface Places {
  ofEvent(id: string): number
  ofSection(section: Section): number
}

function isWithin(date: Span, period: Span): boolean {
  if (date.earliest === null || date.latest === null) return false
  return date.earliest >= (period.earliest ?? '') && date.latest <= (period.latest ?? '')
}

function within(section: Section, {events}: Chronology, date: Span, places: Places): Gap | null {
  const start = places.ofSection(section)
  if (start < 0) return null
  const listed = events.filter(({id}) => section.events.includes(id))
  const earlier = listed.findLast((event) => sortDate(event.date) <= sortDate(date))
  return {after: (earlier ? places.ofEvent(earlier.id) : start) + 1, heading: null}
}

// A month that has no heading yet gets one like those that are there, behind the months before it.
function beside(sections: readonly Section[], {lang}: Chronology, date: Span, places: Places): Gap | null {
  const month = date.earliest?.slice(0, 7)
  const areMonths = sections.every(({period}) => period?.precision === 'month')
  const [model] = sections
  if (!areMonths || !model || month === undefined || month !== date.latest?.slice(0, 7)) return null
  const before = sections.findLast(({period}) => (period?.earliest ?? '') < month)
  const last = before?.events.at(-1)
  const after = before ? (last ? places.ofEvent(last) : places.ofSection(before)) + 1 : places.ofSection(model)
  const heading = headingLike(model, month, lang)
  return after < 0 || heading === null ? null : {after, heading}
}

/** The heading of another month in the words of one that is there; `null` where its words are not known. */
function headingLike({heading, markdown, period}: Section, month: string, lang: string): string | null {
  const [oldYear = '', oldMonth = ''] = (period?.earliest ?? '').split('-')
  const [newYear = '', newMonth = ''] = month.split('-')
  const written = heading?.toLocaleLowerCase(lang) ?? ''
  const oldName = monthName(oldMonth, lang)
  const at = written.indexOf(oldName)
  if (!heading || !markdown.includes(heading) || at < 0) return null
  const old = heading.slice(at, at + oldName.length)
  const name = likeCase(old, monthName(newMonth, lang), lang)
  const changed = (heading.slice(0, at) + name + heading.slice(at + oldName.length)).replace(oldYear, newYear)
  return markdown.trimEnd().replace(heading, () => changed)
}

function monthName(month: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, {month: 'long', timeZone: 'UTC'})
  return format.format(Date.UTC(2000, Number(month) - 1, 1)).toLocaleLowerCase(lang)
}

function likeCase(model: string, name: string, lang: string): string {
  if (model === model.toLocaleLowerCase(lang)) return name
  if (model === model.toLocaleUpperCase(lang)) return name.toLocaleUpperCase(lang)
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1)
}
