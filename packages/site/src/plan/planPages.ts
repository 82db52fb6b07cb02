import type {Diagnostic} from '@daybook/core'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import type {Theme} from '../theme/theme.ts'
import {makeChronologyView} from '../views/makeChronologyView.ts'
import {makeEventPageView} from '../views/makeEventPageView.ts'
import {eventAddress} from '../views/makeEventView.ts'
import {makeHomeView} from '../views/makeHomeView.ts'
import {makeNotFoundView} from '../views/makeNotFoundView.ts'
import {makeOwnPageView} from '../views/makeOwnPageView.ts'
import {makePeriodPageView} from '../views/makePeriodPageView.ts'
import {periodAddress} from '../views/makePeriodView.ts'
import type {PageContext} from '../views/pageContext.ts'
import type {PageKind, PageViews} from '../views/pageViews.ts'
import {checkAddresses} from './checkAddresses.ts'
import {findCollisions} from './findCollisions.ts'
import {planData} from './planData.ts'
import type {PlannedFile, PlannedPage} from './plannedFile.ts'

/** Every file of the site, in the order in which they are made. */
export interface Plan {
  files: PlannedFile[]
  diagnostics: Diagnostic[]
}

/**
 * Plans every page, data file, style sheet and medium of the site. Two files with one address are a problem, and so are
 * events whose address is not the one that was `published`.
 */
export function planPages(edition: Edition, theme: Pick<Theme, 'assets'>, published: readonly string[] = []): Plan {
  const {lang} = edition
  const site = edition.home?.file ?? edition.chronologies[0]?.file ?? '.'
  const files: PlannedFile[] = [
    page('index.html', 'home', lang, site, makeHomeView),
    ...edition.chronologies.flatMap(planChronology),
    ...edition.pages.map((own) =>
      page(own.address, 'page', own.model.lang, own.file, (to) => makeOwnPageView(to, own)),
    ),
    page('404.html', 'not-found', lang, site, makeNotFoundView),
    ...planData(edition),
    ...theme.assets.map(({address, content}) => ({kind: 'data' as const, address, from: site, content: () => content})),
    ...edition.media.map(({address, from}) => ({kind: 'copy' as const, address, from: site, path: from})),
  ]
  return {files, diagnostics: [...findCollisions(files), ...checkAddresses(published, edition.chronologies)]}
}

function planChronology(chronology: PublishedChronology): PlannedPage[] {
  const {folder, file, model, events, periods} = chronology
  const {lang} = model
  return [
    page(`${folder}/index.html`, 'chronology', lang, file, (to) => makeChronologyView(to, chronology)),
    ...events.map((event) =>
      page(eventAddress(chronology, event), 'event', event.lang, file, (to) =>
        makeEventPageView(to, chronology, event),
      ),
    ),
    ...periods.map((period, index) =>
      page(periodAddress(chronology, period), 'period', lang, file, (to) => makePeriodPageView(to, chronology, index)),
    ),
  ]
}

function page<Kind extends PageKind>(
  address: string,
  template: Kind,
  lang: string,
  from: string,
  view: (context: PageContext) => PageViews[Kind],
): PlannedPage {
  return {kind: 'page', address, template, lang, from, view}
}
