import type {Event} from '@daybook/core'
import {toDayNumber} from './calendar.ts'
import type {PageContext} from './pageContext.ts'
import type {Axis} from './stripAxis.ts'
import type {StripView} from './stripView.ts'

const laneHeight = 3
const laneStep = 4
const lanes = 3

/**
 * Events that last, or whose date is vaguer than a step, as thin bands in lanes below the bars. Where all lanes are
 * taken, a band lies over another in the last one. Equal spans share a band.
 */
export function makeBands(
  events: Event[],
  {axis, width, top, context}: {axis: Axis; width: number; top: number; context: Pick<PageContext, 'words' | 'date'>},
): StripView['bands'] {
  const days = axis.last - axis.first + 1
  const taken: number[] = []
  return [...group(events)].map(([, same]) => {
    const span = (same[0] as Event).date
    const from = span.earliest === null ? axis.first : toDayNumber(span.earliest)
    const to = span.latest === null ? axis.last : toDayNumber(span.latest)
    const free = Array.from({length: lanes}, (_, lane) => lane).find((lane) => (taken[lane] ?? -Infinity) < from)
    const lane = free ?? lanes - 1
    taken[lane] = Math.max(taken[lane] ?? to, to)
    const named = same.length === 1 ? (same[0] as Event).title : context.words.say('events', {count: same.length})
    return {
      x: round(((from - axis.first) / days) * width),
      y: top + lane * laneStep,
      width: round(((to - from + 1) / days) * width),
      height: laneHeight,
      uncertain: span.approximate || span.uncertain || span.kind === 'within',
      title: context.words.say('strip.bar', {date: context.date(span).text, events: named}),
    }
  })
}

function group(events: Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>()
  for (const event of events) {
    const key = `${event.date.kind} ${event.date.edtf}`
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  return groups
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
