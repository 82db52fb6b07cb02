import type {PublishedChronology} from '../../edition/edition.ts'
import {facetIndexAddress} from '../facets/facetAddress.ts'
import {facetKinds} from '../facets/facetKind.ts'
import {facetsOf} from '../facets/facetsOf.ts'
import {figuresOf} from '../figures/figuresOf.ts'
import {hasMap} from '../map/hasMap.ts'
import type {PageContext} from '../pageContext.ts'
import type {LinkView} from '../siteView.ts'
import {type ReportPage, reportAddress} from './reportAddress.ts'
import type {ReportView} from './reportView.ts'

/**
 * The chronology that a page belongs to, and the pages of it that hold anything. The pages of events, of which there are
 * most, lie in one folder and are none of those, so they share one view in each language.
 */
export function makeReportView(context: PageContext, chronology: PublishedChronology): ReportView {
  if (!context.address.startsWith(`${chronology.folder}/events/`)) return makeView(context, chronology)
  const views = shared.get(chronology) ?? new Map<string, ReportView>()
  shared.set(chronology, views)
  const {lang} = context.words
  const view = views.get(lang) ?? makeView(context, chronology)
  views.set(lang, view)
  return view
}

const shared = new WeakMap<PublishedChronology, Map<string, ReportView>>()

function makeView(context: PageContext, chronology: PublishedChronology): ReportView {
  const {edition, words, address, to} = context
  const {model} = chronology
  const link = (target: string, word: string): LinkView => ({
    href: to(target),
    text: words.say(word),
    current: target === address,
  })
  const page = (name: ReportPage, word: string) => link(reportAddress(chronology, name), word)
  const facets = facetsOf(edition, chronology)
  return {
    title: model.title,
    href: to(reportAddress(chronology, 'index')),
    lang: model.lang,
    pages: [
      ...facetKinds
        .filter((kind) => facets[kind].length > 0)
        .map((kind) => link(facetIndexAddress(chronology, kind), `facet.${kind}`)),
      ...(hasMap(edition, chronology) ? [page('map', 'map')] : []),
      ...(figuresOf(chronology).length > 0 ? [page('figures', 'figures')] : []),
      ...(model.sources.length > 0 ? [page('sources', 'sources')] : []),
      page('changes', 'changes'),
      page('data', 'data'),
      page('print', 'print'),
    ],
  }
}
