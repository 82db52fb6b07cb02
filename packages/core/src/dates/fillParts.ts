import type {Place} from '../model/place.ts'
import type {Part} from '../model/span.ts'
import type {ResolvedPoint} from './bounds.ts'
import type {DateProblem} from './checkPoint.ts'
import type {DateContext} from './dateContext.ts'
import type {Filled} from './filled.ts'
import type {Phrase, Point, Slot} from './phrase.ts'

/**
 * Fills in the parts that a phrase leaves out: each end of a range from the other, then the year from the section, from
 * the event before, from the front matter; never from a clock.
 */
export function fillParts(
  phrase: Phrase,
  context: DateContext,
  placeOf: (start: number, end: number) => Place,
  problems: DateProblem[],
): Filled {
  const [decided, either] = decide(phrase, context, problems)
  const written = settleYear(decided, context, problems)
  const closed = phrase.to && !phrase.to.present ? phrase.to : undefined
  const [from, to] = closed ? shareParts(written, closed) : [written, undefined]
  const inherited = from.year || isLong(from) ? undefined : inheritYear(from, context)
  const parts: Filled['parts'] = {}
  if (from.year) parts.year = fromText(from.year, placeOf)
  else if (inherited) parts.year = inherited
  if (from.month) parts.month = fromText(from.month, placeOf)
  if (from.day) parts.day = fromText(from.day, placeOf)
  if (!parts.year && !isLong(from)) problems.push({code: 'no-year', start: phrase.start, end: phrase.end, values: {}})
  const year = from.year?.value ?? inherited?.value
  const filled: Filled = {from: plain(from, year), parts}
  if (to) filled.to = plain(to, to.year?.value ?? followingYear(from, to, year))
  if (either) filled.either = plain(either, year)
  if (phrase.between) filled.between = phrase.between.map((point) => fillBetween(point, from, to, year))
  return filled
}

/** A day inside a list has the month that stands before it, else the one behind it. */
function fillBetween(point: Point, from: Point, to: Point | undefined, year: number | undefined): ResolvedPoint {
  const month = point.month ?? from.month ?? to?.month
  return plain({...point, ...(month && {month})}, point.year?.value ?? year)
}

/** A decade or a century names its years itself. */
function isLong(point: Point): boolean {
  return point.decade !== undefined || point.century !== undefined
}

/** Settles which of `03/05/2022` is the day, or keeps both readings. */
function decide(phrase: Phrase, context: DateContext, problems: DateProblem[]): [Point, Point | undefined] {
  if (!phrase.from.undecided) return [phrase.from, undefined]
  const {undecided, ...point} = phrase.from
  const [first, second] = undecided
  const dayFirst = {...point, day: first, month: second}
  const monthFirst = {...point, month: first, day: second}
  if (first.value === second.value) return [dayFirst, undefined]
  if (context.numericOrder) return [context.numericOrder === 'day-first' ? dayFirst : monthFirst, undefined]
  problems.push({code: 'ambiguous-numeric-date', start: phrase.start, end: phrase.end, values: {}})
  return [dayFirst, monthFirst]
}

/** `22` is the year that ends so and lies nearest to the one the text stands in; without one, it says that it is a guess. */
function settleYear(point: Point, {section, previous, year}: DateContext, problems: DateProblem[]): Point {
  const written = point.year
  if (!written?.short) return point
  const near = previous?.year ?? (section ? Number(section.earliest.slice(0, 4)) : year?.value)
  if (near === undefined) {
    const values = {date: String(written.value)}
    problems.push({code: 'two-digit-year', start: written.start, end: written.end, values})
    return point
  }
  const nearest = written.value + Math.round((near - written.value) / 100) * 100
  return {...point, year: {...written, value: nearest}}
}

/** `1–8 March 2022`, `March 1–8, 2022`, `30 March – 2 April 2022`: what one end leaves out stands at the other. */
function shareParts(from: Point, to: Point): [Point, Point] {
  const month = from.month ?? (from.day && !from.season ? to.month : undefined)
  const otherMonth = to.month ?? (to.day ? from.month : undefined)
  const first = {...from, ...(month && {month})}
  const last = {...to, ...(otherMonth && {month: otherMonth})}
  if (!first.year && last.year) first.year = yearBefore(first, last, last.year)
  return [first, last]
}

/** `December 30 – January 2, 2022` and `winter–spring 2022` start in 2021. */
function yearBefore(first: Point, last: Point, year: Slot): Slot {
  const turns = first.season && last.season ? first.season > last.season : false
  const later = (first.month?.value ?? 0) > (last.month?.value ?? 12)
  return turns || later ? {...year, value: year.value - 1} : year
}

function followingYear(from: Point, to: Point, year: number | undefined): number | undefined {
  if (year === undefined) return undefined
  return (to.month?.value ?? 12) < (from.month?.value ?? 0) ? year + 1 : year
}

function inheritYear(point: Point, context: DateContext): Part | undefined {
  const {section, previous, year} = context
  const inSection = section && onlyYear(section, point.month?.value)
  if (section && inSection !== undefined) return part(inSection, 'section', section.at)
  if (previous) return part(previous.year, 'previous', previous.at)
  if (year) return part(year.value, 'front-matter', year.at)
  return undefined
}

/** The one year of the section in which the month lies, or in which the whole section lies. */
function onlyYear(section: {earliest: string; latest: string}, month: number | undefined): number | undefined {
  const first = Number(section.earliest.slice(0, 4))
  const last = Number(section.latest.slice(0, 4))
  if (first === last) return first
  if (month === undefined || last - first > 1) return undefined
  const years = [first, last].filter((year) => {
    const key = `${year}-${String(month).padStart(2, '0')}`
    return key >= section.earliest.slice(0, 7) && key <= section.latest.slice(0, 7)
  })
  return years.length === 1 ? years[0] : undefined
}

function part(value: number, from: Part['from'], at: Place | undefined): Part {
  return {value, from, ...(at && {at})}
}

function fromText(slot: Slot, placeOf: (start: number, end: number) => Place): Part {
  return {value: slot.value, from: 'text', at: placeOf(slot.start, slot.end)}
}

function plain(point: Point, year: number | undefined): ResolvedPoint {
  const {month, day, season, decade, century, third, week} = point
  const resolved: ResolvedPoint = {}
  if (year !== undefined && !isLong(point)) resolved.year = year
  if (month) resolved.month = month.value
  if (day) resolved.day = day.value
  if (season) resolved.season = season
  if (decade !== undefined) resolved.decade = decade
  if (century !== undefined) resolved.century = century
  if (third && !day) resolved.third = third
  if (week && day) resolved.week = week
  return resolved
}
