import type {PublishedChronology} from '../../edition/edition.ts'
import {makeBaseView} from '../makeBaseView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import type {FacetKind} from './facetKind.ts'
import {facetsOf} from './facetsOf.ts'
import type {FacetIndexView} from './facetView.ts'
import {makeFacetSummary} from './makeFacetSummary.ts'

/** The list of all actors, places, tags, status or certainties of a chronology. */
export function makeFacetIndexView(
  context: PageContext,
  chronology: PublishedChronology,
  kind: FacetKind,
): FacetIndexView {
  const {model, folder} = chronology
  const title = context.words.say(`facet.${kind}`)
  return {
    ...makeBaseView(context, {
      kind: 'facet-index',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    kind,
    title,
    values: facetsOf(context.edition, chronology)[kind].map((value) => makeFacetSummary(context, chronology, value)),
  }
}
