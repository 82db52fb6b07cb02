import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import type {Period} from '../../edition/makePeriods.ts'
import {civilFormat} from '../calendar.ts'
import {periodTitle} from '../makePeriodView.ts'
import {makeShortEventView} from '../makeShortEventView.ts'
import type {PageContext} from '../pageContext.ts'
import {facetAddress} from './facetAddress.ts'
import type {FacetValue} from './facetsOf.ts'
import type {FacetYearView} from './facetView.ts'
import {facetYears, isDividedByYear} from './facetYears.ts'

/** The events of a value by year: all of them, links to the pages of the years, or the one year of such a page. */
export function makeFacetYearViews(
  context: PageContext,
  chronology: PublishedChronology,
  value: FacetValue,
  only: string | null,
): FacetYearView[] {
  const isList = only === null && isDividedByYear(value)
  return [...facetYears(chronology, value)]
    .filter(([year]) => only === null || year === only)
    .map(([year, events]) => ({
      anchor: `y${year}`,
      title: yearTitle(context, chronology, year, events),
      countText: context.words.say('events', {count: events.length}),
      href: isList ? context.to(facetAddress(chronology, value.kind, value.id, year)) : null,
      events: isList ? [] : events.map((event) => makeShortEventView(context, chronology, event)),
    }))
}

function yearTitle({words}: PageContext, {periodOf}: PublishedChronology, year: string, events: Event[]): string {
  if (/^\d{4}$/.test(year)) return civilFormat(words.lang, {year: 'numeric'})(`${year}-01-01`)
  return periodTitle(periodOf.get(events[0] as Event) as Period, words.lang)
}
