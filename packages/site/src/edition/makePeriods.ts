import type {Block, Chronology, Section, Span} from '@daybook/core'
import {compareText} from '../content/compareText.ts'
import {plainSpan} from './plainSpan.ts'
import type {PublishedEvent} from './publishedEvent.ts'

/** A month of a chronology, or the longer span of events that name no month. */
export interface Period {
  /** Last part of its address and its anchor: `2022-05`, `2022`, `193x`. */
  id: string
  span: Span
  events: PublishedEvent[]
  /** What stands below its headings in the source without a date; `heading` for headings that only group. */
  texts: {heading: string | null; blocks: Block[]}[]
}

/**
 * Divides the events, sorted, into periods: the month of their first day where they know one, otherwise the year, the
 * decade or the century. The undated texts of the sections go with them, so that none is lost.
 */
export function makePeriods(model: Pick<Chronology, 'sections'>, events: PublishedEvent[]): Period[] {
  const periods = new Map<string, Period>()
  for (const event of events) {
    const id = periodId(event.date)
    const period = periods.get(id)
    if (period) period.events.push(event)
    else periods.set(id, {id, span: periodSpan(event.date), events: [event], texts: []})
  }
  placeTexts(model, periods)
  return [...periods.values()].sort(
    (a, b) => compareText(sortDate(a.span), sortDate(b.span)) || compareText(b.span.latest ?? '', a.span.latest ?? ''),
  )
}

/** Day that an event is sorted by; never shown. An open beginning sorts by its end. */
export function sortDate(span: Span): string {
  return span.earliest ?? span.latest ?? ''
}

const coarse = {year: 4, season: 4, quarter: 4, decade: 3, century: 2} as const

function periodId(date: Span): string {
  const edtf = periodDate(date)
  return date.precision === 'decade' || date.precision === 'century' ? edtf.toLowerCase() : edtf
}

/** The month, the year, the decade or the century of the day that a date is sorted by, as EDTF. */
function periodDate(date: Span): string {
  const {precision} = date
  const day = sortDate(date)
  if (precision === 'day' || precision === 'week' || precision === 'month') return day.slice(0, 7)
  return day.slice(0, coarse[precision]).padEnd(4, 'X')
}

function periodSpan(date: Span): Span {
  const edtf = periodDate(date)
  const {precision} = date
  if (precision === 'decade' || precision === 'century')
    return {...plainSpan(edtf, date.earliest, date.latest, precision), text: date.text}
  const isMonth = precision === 'day' || precision === 'week' || precision === 'month'
  const [year = '', month = '12'] = edtf.split('-')
  const first = isMonth ? `${edtf}-01` : `${edtf}-01-01`
  const last = `${year}-${month}-${lastDay(Number(year), Number(month))}`
  return plainSpan(edtf, first, last, isMonth ? 'month' : 'year')
}

/** Days of a month in the proleptic Gregorian calendar, which ISO 8601 and EDTF use. */
function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Puts the undated text of each section to the period of its first event, else to the one its heading names, else on. */
function placeTexts(model: Pick<Chronology, 'sections'>, periods: Map<string, Period>): void {
  // Of a long chronology only few events are asked for: the first and the last of each section.
  const asked = new Set(model.sections.flatMap(({events}) => [events[0] ?? '', events.at(-1) ?? '']))
  const byEvent = new Map<string, Period>()
  for (const period of periods.values())
    for (const event of period.events) if (asked.has(event.id)) byEvent.set(event.id, period)
  let current = periods.values().next().value

  for (const section of model.sections) {
    const own = ownPeriod(section, periods) ?? byEvent.get(section.events[0] ?? '') ?? current
    if (section.period === null || section.body.length > 0) {
      const heading = section.period === null || own?.id !== ownPeriod(section, periods)?.id ? section.heading : null
      own?.texts.push({heading, blocks: section.body})
    }
    current = byEvent.get(section.events.at(-1) ?? '') ?? own
  }
}

function ownPeriod(section: Section, periods: Map<string, Period>): Period | undefined {
  return section.period === null ? undefined : periods.get(periodId(section.period))
}
