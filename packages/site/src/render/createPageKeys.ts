import {hash} from 'node:crypto'
import type {PlannedPage} from '../plan/plannedFile.ts'
import type {Theme} from '../theme/theme.ts'
import type {PeriodView} from '../views/chronologyView.ts'
import type {BaseView} from '../views/pageView.ts'

/**
 * Makes the keys of pages: all that a page is made of, what its template sees and what the template reaches, in short. The
 * parts that pages share stand in a key by their digests, and an object that is met again is not digested again.
 */
export function createPageKeys(theme: Pick<Theme, 'digest'>): (page: PlannedPage, view: BaseView) => string {
  const digests = new WeakMap<object, string>()
  const digestOf = (part: object) => {
    const known = digests.get(part)
    if (known !== undefined) return known
    const digest = hash('sha1', JSON.stringify(part), 'base64')
    digests.set(part, digest)
    return digest
  }
  return ({template, lang}, view) =>
    hash('sha1', `${theme.digest(template, lang)}\n${JSON.stringify(withDigests(view, digestOf))}`, 'base64')
}

/** Where the parts stand that pages share. */
interface SharingView extends BaseView {
  report?: object
  period?: object
  chronology?: {periods?: PeriodView[]}
}

/** The view with the digests of the shared parts in their places, whichever page it is of: equal views, equal outcome. */
function withDigests(view: SharingView, digestOf: (part: object) => string): object {
  const {site, report, period, chronology} = view
  return {
    ...view,
    site: digestOf(site),
    ...(report && {report: digestOf(report)}),
    // The page of an event only names its period.
    ...(period && 'events' in period && {period: digestOf(period)}),
    ...(chronology?.periods && {chronology: {...chronology, periods: chronology.periods.map(digestOf)}}),
  }
}
