import type {Edition, PublishedChronology} from '../edition/edition.ts'
import type {Period} from '../edition/makePeriods.ts'
import type {PeriodView} from './chronologyView.ts'
import type {ReportView} from './report/reportView.ts'
import type {SiteView} from './siteView.ts'

/**
 * The parts of views that are the same on all pages of one language that lie as deep in the site, so that their links are the
 * same. Each is made for the first page that asks, and others get the same object.
 */
export interface SharedParts {
  site(edition: Edition, make: () => SiteView): SiteView
  report(chronology: PublishedChronology, make: () => ReportView): ReportView
  /** Only the last periods are kept: they are large, and their pages and the page to print follow one another. */
  period(period: Period, make: () => PeriodView): PeriodView
}

export function createSharedParts(): SharedParts {
  return {site: keepAll(), report: keepAll(), period: keepLast()}
}

function keepAll<Owner extends object, Part>(): (owner: Owner, make: () => Part) => Part {
  const made = new WeakMap<Owner, Part>()
  return (owner, make) => {
    const known = made.get(owner)
    if (known !== undefined) return known
    const part = make()
    made.set(owner, part)
    return part
  }
}

/** Events of the periods that are kept beside the last one: as many as a page to print has, and those of the page before. */
const mostEvents = 1000

function keepLast(): SharedParts['period'] {
  const made = new Map<Period, PeriodView>()
  let events = 0
  return (period, make) => {
    const known = made.get(period)
    if (known) return known
    const part = make()
    made.set(period, part)
    events += part.count
    for (const [oldest, {count}] of made) {
      if (events <= mostEvents || oldest === period) break
      made.delete(oldest)
      events -= count
    }
    return part
  }
}
