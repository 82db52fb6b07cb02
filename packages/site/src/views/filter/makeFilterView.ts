import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {sortDate} from '../../edition/makePeriods.ts'
import {civilFormat} from '../calendar.ts'
import {facetIndexAddress} from '../facets/facetAddress.ts'
import {type FacetKind, facetKinds} from '../facets/facetKind.ts'
import {allValuesOf, facetsOf} from '../facets/facetsOf.ts'
import {facetName} from '../facets/makeFacetSummary.ts'
import type {PageContext} from '../pageContext.ts'
import type {FilterFieldView, FilterView} from './filterView.ts'

/** Months that the list of periods offers; a longer chronology is chosen from by years. */
const mostMonths = 60

/**
 * The choices for some of the events of a chronology; `null` where there is nothing to choose. `index` is the address of
 * the index in the site where the events are on other pages.
 */
export function makeFilterView(
  context: PageContext,
  chronology: PublishedChronology,
  events: readonly Event[],
  index: string | null = null,
): FilterView | null {
  if (events.length < 2) return null
  const fields = facetKinds.map((kind) => makeField(context, chronology, events, kind))
  return {
    countText: context.words.say('events', {count: events.length}),
    fields: fields.filter(({options}) => options.length > 0),
    periods: makePeriods(events, context.words.lang),
    index: index === null ? null : context.to(index),
  }
}

function makeField(
  context: PageContext,
  chronology: PublishedChronology,
  events: readonly Event[],
  kind: FacetKind,
): FilterFieldView {
  const values = facetsOf(context.edition, chronology)[kind]
  const counts = events === chronology.events ? null : countValues(context, events, kind)
  const counted = values.map((value) => ({value, count: counts ? (counts.get(value.id) ?? 0) : value.events.length}))
  const collator = new Intl.Collator(context.words.lang)
  return {
    name: kind,
    label: context.words.say(`filter.${kind}`),
    href: context.to(facetIndexAddress(chronology, kind)),
    options: counted
      .filter(({count}) => count > 0)
      .map(({value, count}) => ({value: value.id, text: facetName(context, value), count}))
      .sort((a, b) => collator.compare(a.text, b.text) || (a.value < b.value ? -1 : 1)),
  }
}

/** Counted from the events of the page, which are few, and not from those of each value. */
function countValues({edition}: PageContext, events: readonly Event[], kind: FacetKind): Map<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    for (const id of allValuesOf(event, kind, edition.registers)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The months that any of the events may cover, or the years, if there are two of them at least. */
function makePeriods(events: readonly Event[], lang: string): FilterView['periods'] {
  const [first, last] = boundsOf(events)
  if (first === '') return []
  const months = monthsBetween(first, last)
  const values = months ?? yearsBetween(first, last)
  const format = civilFormat(lang, months ? {month: 'long', year: 'numeric'} : {year: 'numeric'})
  return values.length < 2 ? [] : values.map((value) => ({value, text: format(`${value}${months ? '-01' : '-01-01'}`)}))
}

/** The first and the last day of all; `''` where no event has a date. */
function boundsOf(events: readonly Event[]): [string, string] {
  let [first, last] = ['', '']
  for (const {date} of events)
    for (const day of [sortDate(date), date.latest ?? '']) {
      if (day === '') continue
      if (first === '' || day < first) first = day
      if (day > last) last = day
    }
  return [first, last]
}

function monthsBetween(first: string, last: string): string[] | null {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const length = count(last) - count(first) + 1
  if (length > mostMonths) return null
  return Array.from({length}, (_, index) => {
    const month = count(first) + index
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({length: to - from + 1}, (_, index) => String(from + index).padStart(4, '0'))
}
