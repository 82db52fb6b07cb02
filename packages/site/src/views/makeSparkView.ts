import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {spanText} from '../edition/spanText.ts'
import {boundsOf} from './boundsOf.ts'
import {civilFormat, fromDayNumber, toDayNumber} from './calendar.ts'
import type {PageContext} from './pageContext.ts'
import type {SparkView} from './sparkView.ts'

const width = 120
const height = 16
const columns = 40
const gap = 0.5
/** So few events that one would fill the chart shall not look like many. */
const leastMaximum = 3

/**
 * How some of the events of a chronology lie in its whole period. An event that lasts or is vague counts in the middle of
 * what it may cover; `null` where no event has a date.
 */
export function makeSparkView(
  {words}: Pick<PageContext, 'words'>,
  chronology: PublishedChronology,
  events: readonly Event[],
): SparkView | null {
  const path = pathOf(chronology, events)
  if (path === null) return null
  const period = boundsOf(events)
  return {
    width,
    height,
    path,
    alternative: words.say('strip.alternative', {
      events: words.say('events', {count: events.length}),
      period: period ? spanText(period, words.lang) : '',
    }),
  }
}

/** The first and the last month of such charts, in words. */
export function sparkEnds(
  {words}: Pick<PageContext, 'words'>,
  chronology: PublishedChronology,
): {from: string; to: string} | null {
  const axis = axisOf(chronology)
  if (axis === null) return null
  const name = civilFormat(words.lang, {month: 'long', year: 'numeric'})
  return {from: name(fromDayNumber(axis.first)), to: name(fromDayNumber(axis.last))}
}

/** A list with a page for each year is on all of them. */
const paths = new WeakMap<readonly Event[], string | null>()

function pathOf(chronology: PublishedChronology, events: readonly Event[]): string | null {
  const known = paths.get(events)
  if (known !== undefined) return known
  const counts = countColumns(chronology, events)
  const path = counts && drawColumns(counts)
  paths.set(events, path)
  return path
}

function countColumns(chronology: PublishedChronology, events: readonly Event[]): number[] | null {
  const axis = axisOf(chronology)
  const days = events.flatMap((event) => middleOf(event) ?? [])
  if (axis === null || days.length === 0) return null
  const counts = new Array<number>(columns).fill(0)
  for (const day of days) {
    const column = Math.floor(((day - axis.first) / (axis.last - axis.first + 1)) * columns)
    counts[Math.min(columns - 1, Math.max(0, column))] = (counts[column] ?? 0) + 1
  }
  return counts
}

function drawColumns(counts: number[]): string {
  const most = Math.max(leastMaximum, ...counts)
  const step = width / columns
  return counts
    .map((count, index) => ({x: index * step, high: count === 0 ? 0 : Math.max(1.5, (height * count) / most)}))
    .filter(({high}) => high > 0)
    .map(({x, high}) => `M${round(x)} ${height}v${round(-high)}h${step - gap}v${round(high)}z`)
    .join('')
}

const axes = new WeakMap<PublishedChronology, {first: number; last: number} | null>()

/** From the first to the last day of all events. */
function axisOf(chronology: PublishedChronology): {first: number; last: number} | null {
  const known = axes.get(chronology)
  if (known !== undefined) return known
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const {date} of chronology.events) {
    if (date.earliest !== null) first = Math.min(first, toDayNumber(date.earliest))
    const end = date.latest ?? date.earliest
    if (end !== null) last = Math.max(last, toDayNumber(end))
    if (date.earliest === null && date.latest !== null) first = Math.min(first, toDayNumber(date.latest))
  }
  const axis = first > last ? null : {first, last}
  axes.set(chronology, axis)
  return axis
}

function middleOf({date}: Event): number | null {
  const first = date.earliest ?? date.latest
  if (first === null) return null
  const last = date.latest ?? first
  return last === first ? toDayNumber(first) : Math.floor((toDayNumber(first) + toDayNumber(last)) / 2)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
