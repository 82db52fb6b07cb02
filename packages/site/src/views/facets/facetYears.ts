import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import type {FacetValue} from './facetsOf.ts'

/** Events that one page of a list shows; a longer list has a page for each year. */
const mostOnOnePage = 500

/** The events of a value by year, `2022`, or by the decade or century where they say no more, `193x`. */
export function facetYears(
  {periodOf}: PublishedChronology,
  {events}: Pick<FacetValue, 'events'>,
): ReadonlyMap<string, Event[]> {
  const known = divided.get(events)
  if (known) return known
  const years = divide(events, periodOf)
  divided.set(events, years)
  return years
}

/** Each of the years has a page, which asks for all of them. */
const divided = new WeakMap<readonly Event[], ReadonlyMap<string, Event[]>>()

function divide(events: readonly Event[], periodOf: PublishedChronology['periodOf']): ReadonlyMap<string, Event[]> {
  const years = new Map<string, Event[]>()
  for (const event of events) {
    const year = (periodOf.get(event)?.id ?? '').slice(0, 4)
    const known = years.get(year)
    if (known) known.push(event)
    else years.set(year, [event])
  }
  return years
}

/** True where each year of the value has a page of its own. */
export function isDividedByYear({events}: Pick<FacetValue, 'events'>): boolean {
  return events.length > mostOnOnePage
}
