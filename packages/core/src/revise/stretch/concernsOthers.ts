import type {LastReading} from '../../annotate/lastReading.ts'
import {flatten} from '../../markdown/flatten.ts'
import type {Chronology} from '../../model/chronology.ts'
import type {Event} from '../../model/event.ts'
import type {Span} from '../../model/span.ts'
import {readTrailingLead} from '../../segment/readLead.ts'
import type {Unit} from '../../segment/unit.ts'
import {isNewestFirst} from '../../spans/checkOrder.ts'
import type {Stretch} from './chooseStretch.ts'
import {isSame} from './isSame.ts'
import type {ReadStretch} from './readStretch.ts'
import {beginOf, within} from './within.ts'

/**
 * True where what changed in a stretch may change how other events are read: their ids, the order of the document, how it writes
 * numeric dates, whether a footnote is used. Also where the stretch may be read otherwise in its place.
 */
export function concernsOthers(was: ReadStretch, now: ReadStretch, stretch: Stretch, last: LastReading): boolean {
  const {chronology} = last
  const begin = beginOf(chronology, stretch)
  const saidAbove = ({reading}: ReadStretch) => within(reading.diagnostics, 1, begin - 1)
  return (
    now.events.length === 0 ||
    !isSame(saidAbove(was), saidAbove(now)) ||
    now.outro.length > 0 ||
    !isSame([was.heading, was.intro], [now.heading, now.intro]) ||
    !isSame(shownOrders(was), shownOrders(now)) ||
    [was, now].some((read) => hasUndecided(read) || datesFromElsewhere(read, stretch)) ||
    takesIds(was, now, stretch, chronology) ||
    usesFootnotes(was, now, chronology) ||
    turnsOrder(now, stretch, last) ||
    datesDocument(was, now, stretch, last)
  )
}

/** Numeric dates that show which number is the month, in any order. */
function shownOrders({segments: {units}}: ReadStretch): string[] {
  return units.flatMap(({lead}) => [lead?.phrase.from.shows ?? [], lead?.phrase.to?.shows ?? []].flat()).sort()
}

/** True for dates that are read as the others of the document show, and for headings that end with a date, which several do or none. */
function hasUndecided({segments: {units}, reading: {lexicon, document}}: ReadStretch): boolean {
  const isUndecided = ({lead}: Unit) => lead?.phrase.from.undecided !== undefined
  const trails = ({kind, nodes}: Unit) =>
    kind === 'heading' && readTrailingLead(flatten(nodes, document.text).text, lexicon) !== undefined
  return units.some((unit) => isUndecided(unit) || trails(unit))
}

/**
 * True where a part of a date may come from lines that the stretch does not have: a day below a month further up, a year that the
 * event in front of the first one would supply.
 */
function datesFromElsewhere({events, spans}: ReadStretch, {first, opens}: Stretch): boolean {
  const [opener] = spans.events.values()
  if (opens && !(opener?.latest ?? opener?.earliest)) return true
  return events.some(({date: {parts}}) =>
    [parts.year, parts.month, parts.day].some((part) => part?.from === 'text' && part.at && part.at.line < first),
  )
}

/** True where an id that comes or goes may be told apart from that of another event by a number. */
function takesIds(was: ReadStretch, now: ReadStretch, {from, to}: Stretch, {events, diagnostics}: Chronology): boolean {
  if (diagnostics.some(({code}) => code === 'duplicate-id')) return true
  if (now.reading.diagnostics.some(({code}) => code === 'duplicate-id')) return true
  const [before, after] = [was, now].map((read) => read.events.map(({id}) => id)) as [string[], string[]]
  const changed = [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))]
  const names = new Set(changed.flatMap((id) => [id, withoutNumber(id)]))
  if (names.size === 0) return false
  return events.some(({id}, index) => (index < from || index > to) && (names.has(id) || names.has(withoutNumber(id))))
}

/** Ids that would be the same are told apart by a number. */
function withoutNumber(id: string): string {
  return id.replace(/-\d+$/, '')
}

/** True where a footnote may be the one that is used for the first time, or no more. */
function usesFootnotes(was: ReadStretch, now: ReadStretch, {diagnostics, sources}: Chronology): boolean {
  const [before, after] = [was.reading.cited, now.reading.cited]
  if ([...before].some((id) => !after.has(id))) return true
  const unused = diagnostics.flatMap(({code, place}) => (code === 'footnote-unused' ? [place] : []))
  const added = sources.filter(({id}) => after.has(id) && !before.has(id))
  return added.some(({at}) => unused.some((place) => isSame(place, at)))
}

/** True where the events would now stand in the other order. */
function turnsOrder(now: ReadStretch, {from, to}: Stretch, last: LastReading): boolean {
  const {events} = last.chronology
  const leads = events.map((event) => leadOf(event, last))
  const dates = [...leads.slice(0, from), ...now.spans.events.values(), ...leads.slice(to + 1)]
  return isNewestFirst(leads) !== isNewestFirst(dates)
}

/** True where the first event that has its year from the title of the document, or the first event of all, may be another one. */
function datesDocument(was: ReadStretch, now: ReadStretch, {from, opens}: Stretch, last: LastReading): boolean {
  const {events} = last.chronology
  if (!opens && last.frontMatter.values.period !== undefined) return !isSame(was.events[0]?.date, now.events[0]?.date)
  const isOfTitle = ({parts}: Span) => parts.year?.from === 'front-matter'
  if (![was, now].some(({spans}) => [...spans.events.values()].some(isOfTitle))) return false
  const first = events.findIndex((event) => isOfTitle(leadOf(event, last)))
  return first < 0 || first > (opens ? from : -1)
}

/** The date that an event opens with. */
export function leadOf({id, date}: Event, {leads}: Pick<LastReading, 'leads'>): Span {
  return leads.get(id) ?? date
}
