import type {Edition, PublishedChronology} from '../../edition/edition.ts'
import {facetIndexAddress} from '../facets/facetAddress.ts'
import {facetKinds} from '../facets/facetKind.ts'
import {facetsOf} from '../facets/facetsOf.ts'
import {countFigures} from '../figures/figuresOf.ts'
import {hasMap} from '../map/hasMap.ts'
import type {PageContext} from '../pageContext.ts'
import {type ReportPage, reportAddress} from './reportAddress.ts'
import type {ReportView} from './reportView.ts'

/** The chronology that a page belongs to, and the pages of it that hold anything; the same for all pages of a folder but those. */
export function makeReportView(context: PageContext, chronology: PublishedChronology): ReportView {
  const pages = pagesOf(context.edition, chronology)
  const isNamed = pages.some(({address}) => address === context.address)
  return isNamed
    ? makeView(context, chronology, pages)
    : context.shared.report(chronology, () => makeView(context, chronology, pages))
}

/** A page with the word for it. */
interface NamedPage {
  address: string
  word: string
}

const known = new WeakMap<PublishedChronology, NamedPage[]>()

function pagesOf(edition: Edition, chronology: PublishedChronology): NamedPage[] {
  const pages = known.get(chronology) ?? listPages(edition, chronology)
  known.set(chronology, pages)
  return pages
}

function listPages(edition: Edition, chronology: PublishedChronology): NamedPage[] {
  const facets = facetsOf(edition, chronology)
  const page = (name: ReportPage) => ({address: reportAddress(chronology, name), word: name})
  return [
    ...facetKinds
      .filter((kind) => facets[kind].length > 0)
      .map((kind) => ({address: facetIndexAddress(chronology, kind), word: `facet.${kind}`})),
    ...(hasMap(edition, chronology) ? [page('map')] : []),
    ...(countFigures(chronology) > 0 ? [page('figures')] : []),
    ...(chronology.model.sources.length > 0 ? [page('sources')] : []),
    page('changes'),
    page('data'),
    page('print'),
  ]
}

function makeView({words, address, to}: PageContext, chronology: PublishedChronology, pages: NamedPage[]): ReportView {
  const {model} = chronology
  return {
    title: model.title,
    href: to(reportAddress(chronology, 'index')),
    lang: model.lang,
    pages: pages.map((page) => ({
      href: to(page.address),
      text: words.say(page.word),
      current: page.address === address,
    })),
  }
}
