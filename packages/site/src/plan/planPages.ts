import type {Diagnostic} from '@daybook/core'
import {allChronologies} from '../edition/allChronologies.ts'
import {createTranslator, type Translator} from '../edition/createTranslator.ts'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {searchAddress} from '../edition/searchAddress.ts'
import type {Theme} from '../theme/theme.ts'
import {makeChronologyView} from '../views/makeChronologyView.ts'
import {makeEventPageView} from '../views/makeEventPageView.ts'
import {makeHomeView} from '../views/makeHomeView.ts'
import {makeNotFoundView} from '../views/makeNotFoundView.ts'
import {makeOwnPageView} from '../views/makeOwnPageView.ts'
import {makePeriodPageView} from '../views/makePeriodPageView.ts'
import {periodAddress} from '../views/makePeriodView.ts'
import {makeMovedView} from '../views/moved/makeMovedView.ts'
import type {PageContext} from '../views/pageContext.ts'
import type {PageKind} from '../views/pageKind.ts'
import type {PageViews} from '../views/pageViews.ts'
import {printParts} from '../views/print/printParts.ts'
import {makeSearchView} from '../views/search/makeSearchView.ts'
import {makeTombstoneView} from '../views/withdrawn/makeTombstoneView.ts'
import {checkAddresses} from './checkAddresses.ts'
import {checkNames} from './checkNames.ts'
import {findCollisions} from './findCollisions.ts'
import {planData} from './planData.ts'
import type {PlannedFile, PlannedPage} from './plannedFile.ts'
import {planPrint} from './planPrint.ts'
import {planReportPages} from './planReportPages.ts'

/** Every file of the site, in the order in which they are made. */
export interface Plan {
  files: PlannedFile[]
  diagnostics: Diagnostic[]
}

/**
 * Plans every page, data file, style sheet and medium of the site, in all its editions. Two files with one address are a
 * problem, and so are events whose address is not the one that was `published`.
 */
export function planPages(edition: Edition, theme: Pick<Theme, 'assets'>, published: readonly string[] = []): Plan {
  const files = planFiles(edition, theme)
  const chronologies = allChronologies(edition)
  return {
    files,
    diagnostics: [...checkNames(files), ...findCollisions(files), ...checkAddresses(published, chronologies)],
  }
}

/** The files that `planPages` plans, of a site in which nothing is to be looked for. */
export function planFiles(edition: Edition, theme: Pick<Theme, 'assets'>): PlannedFile[] {
  const editions = [edition, ...edition.translations]
  const site = siteFile(edition)
  const planned = new Set<string>()
  const translate = createTranslator(edition, (address) => planned.has(address))
  const pages = editions.flatMap((each) => planEdition(each).map(inEdition(each, translate)))
  const files: PlannedFile[] = [
    ...pages,
    ...editions.flatMap((each) => planData(each, pages)),
    ...theme.assets.map(({address, content}) => ({kind: 'data' as const, address, from: site, content: () => content})),
    ...edition.media.map(({address, from}) => ({kind: 'copy' as const, address, from: site, path: from})),
  ]
  for (const {address} of pages) planned.add(address)
  return files
}

function planEdition(edition: Edition): PlannedPage[] {
  const {lang, prefix} = edition
  const site = siteFile(edition)
  return [
    page(`${prefix}index.html`, 'home', lang, site, makeHomeView),
    ...edition.chronologies.flatMap((chronology) => planChronology(edition, chronology)),
    ...edition.pages.map((own) =>
      page(own.address, 'page', own.model.lang, own.file, (to) => makeOwnPageView(to, own)),
    ),
    ...(edition.search ? [page(searchAddress(edition), 'search', lang, site, makeSearchView)] : []),
    ...(prefix === '' ? [page('404.html', 'not-found', lang, site, makeNotFoundView)] : []),
  ]
}

/** The views of a page are made from its own edition, and know where the page stands in the others. */
function inEdition(edition: Edition, translate: Translator): (page: PlannedPage) => PlannedPage {
  const translations = (address: string) => translate(edition, address)
  // Field by field: a copy of what is left of an object takes more room, and a site has as many pages as events.
  return ({kind, address, template, lang, from, view}) => ({
    kind,
    address,
    template,
    lang,
    from,
    view: (context) => view({...context, edition, translations}),
  })
}

function siteFile({home, chronologies, pages}: Edition): string {
  return home?.file ?? chronologies[0]?.file ?? pages[0]?.file ?? '.'
}

function planChronology(edition: Edition, chronology: PublishedChronology): PlannedPage[] {
  const {folder, file, model, events} = chronology
  const {lang} = model
  const withdrawn = new Set(model.tombstones.map(({id}) => id))
  return [
    page(`${folder}/index.html`, 'chronology', lang, file, (to) => makeChronologyView(to, chronology)),
    ...events
      .filter(({id}) => !withdrawn.has(id))
      .map((event) =>
        page(eventAddress(chronology, event), 'event', event.lang, file, (to) =>
          makeEventPageView(to, chronology, event),
        ),
      ),
    ...model.tombstones.map((tombstone) =>
      page(eventAddress(chronology, tombstone), 'tombstone', lang, file, (to) =>
        makeTombstoneView(to, chronology, tombstone),
      ),
    ),
    ...events.flatMap((event) =>
      event.aliases.map((id) =>
        page(eventAddress(chronology, {id}), 'moved', event.lang, file, (to) => makeMovedView(to, chronology, event)),
      ),
    ),
    ...planPeriods(chronology),
    ...planReportPages(edition, chronology),
  ]
}

/** The pages of the periods. Behind those that are printed together stands the page to print, which has all in common with them. */
function planPeriods(chronology: PublishedChronology): PlannedPage[] {
  const {file, model, periods} = chronology
  const parts = printParts(chronology)
  return parts.flatMap((part, index) => [
    ...part.map((period) =>
      page(periodAddress(chronology, period), 'period', model.lang, file, (to) =>
        makePeriodPageView(to, chronology, periods.indexOf(period)),
      ),
    ),
    ...(parts.length > 1 ? [planPrint(chronology, index + 1)] : []),
  ])
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
