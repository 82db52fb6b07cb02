import type {Event, Span} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {toDayNumber} from './calendar.ts'
import type {PageContext} from './pageContext.ts'
import {type Axis, makeAxis, nameStep, stepOf} from './stripAxis.ts'
import {makeBands} from './stripBands.ts'
import {makeMonths} from './stripMonths.ts'
import type {StripView} from './stripView.ts'

/** Units of the view box. */
const width = 1000
const height = 64
/** Bars stand on this line; the bands lie below it. */
const baseline = 50
/** So few events that a bar would fill the strip shall not look like many. */
const leastMaximum = 3

/**
 * The events of a chronology over time: how many began in each day, week or month. An event that is longer or vaguer
 * than such a step is no bar but a band over all it may cover. `null` where no event has a date.
 */
export function makeStripView(context: PageContext, chronology: PublishedChronology): StripView | null {
  const layout = layoutOf(chronology)
  if (layout === null) return null

  const {axis, bars, long} = layout
  const {words} = context
  const period = chronology.model.period
  return {
    width,
    height,
    alternative: words.say('strip.alternative', {
      events: words.say('events', {count: chronology.events.length}),
      period: period ? context.date(period).text : '',
    }),
    bars: drawBars(bars, axis, context),
    bands: makeBands(long, {axis, width, top: baseline + 3, context}),
    months: makeMonths(chronology, axis, width, context),
  }
}

interface Layout {
  axis: Axis
  /** Events by the step in which they lie, and those that have no step of their own. */
  bars: Map<number, number>
  long: Event[]
}

/** What all pages with the strip share. */
const layouts = new WeakMap<PublishedChronology, Layout | null>()

function layoutOf(chronology: PublishedChronology): Layout | null {
  const known = layouts.get(chronology)
  if (known !== undefined) return known
  const dated = chronology.events
    .filter(({date}) => date.earliest !== null || date.latest !== null)
    .map((event) => ({event, days: bounds(event.date)}))
  const axis = makeAxis(dated.map(({days}) => days))
  const layout = axis && {axis, ...divide(dated, axis)}
  layouts.set(chronology, layout)
  return layout
}

/** First and last day number of a span; an open end is left where it is known to begin. */
function bounds({earliest, latest}: Span): [number, number] {
  const first = toDayNumber(earliest ?? latest ?? '')
  return [first, latest === null || latest === earliest ? first : toDayNumber(latest)]
}

function divide(dated: {event: Event; days: [number, number]}[], axis: Axis): Omit<Layout, 'axis'> {
  const bars = new Map<number, number>()
  const long: Event[] = []
  for (const {
    event,
    days: [first, last],
  } of dated) {
    const step = stepOf(axis, first)
    const isOpen = event.date.earliest === null || event.date.latest === null
    const isLong = isOpen || step !== stepOf(axis, last)
    if (isLong) long.push(event)
    else bars.set(step, (bars.get(step) ?? 0) + 1)
  }
  return {bars, long}
}

function drawBars(counts: Map<number, number>, axis: Axis, {words}: PageContext): StripView['bars'] {
  const slot = width / axis.steps.length
  const barWidth = Math.min(slot * 0.8, 14)
  const most = Math.max(leastMaximum, ...counts.values())
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([step, count]) => {
      const barHeight = Math.max(2, (baseline * count) / most)
      return {
        x: round(step * slot + (slot - barWidth) / 2),
        y: round(baseline - barHeight),
        width: round(barWidth),
        height: round(barHeight),
        count,
        title: words.say('strip.bar', {date: nameStep(axis, step, words.lang), events: words.say('events', {count})}),
      }
    })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
