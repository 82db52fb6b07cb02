import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {makeChangesView} from '../views/changes/makeChangesView.ts'
import {makeDataPageView} from '../views/data/makeDataPageView.ts'
import {facetAddress, facetIndexAddress} from '../views/facets/facetAddress.ts'
import {type FacetKind, facetKinds} from '../views/facets/facetKind.ts'
import {type FacetValue, facetsOf} from '../views/facets/facetsOf.ts'
import {facetYears, isDividedByYear} from '../views/facets/facetYears.ts'
import {makeFacetIndexView} from '../views/facets/makeFacetIndexView.ts'
import {makeFacetPageView} from '../views/facets/makeFacetPageView.ts'
import {figuresAddress} from '../views/figures/figuresAddress.ts'
import {countFigures, ordersOf} from '../views/figures/figuresOf.ts'
import {makeFiguresView} from '../views/figures/makeFiguresView.ts'
import {hasMap} from '../views/map/hasMap.ts'
import {makeMapView} from '../views/map/makeMapView.ts'
import type {PageContext} from '../views/pageContext.ts'
import type {PageKind} from '../views/pageKind.ts'
import type {PageViews} from '../views/pageViews.ts'
import {countParts} from '../views/parts.ts'
import {printParts} from '../views/print/printParts.ts'
import {reportAddress} from '../views/report/reportAddress.ts'
import {makeSourcesView} from '../views/sources/makeSourcesView.ts'
import type {PlannedPage} from './plannedFile.ts'
import {planPrint} from './planPrint.ts'

/** The overviews of a chronology: facets, figures, sources, changes, data, and the one to print, unless it is several. */
export function planReportPages(edition: Edition, chronology: PublishedChronology): PlannedPage[] {
  const {file, model} = chronology
  const page = <Kind extends PageKind>(
    address: string,
    template: Kind,
    view: (context: PageContext) => PageViews[Kind],
  ): PlannedPage => ({kind: 'page', address, template, lang: model.lang, from: file, view})
  return [
    ...facetKinds.flatMap((kind) => planFacet(facetsOf(edition, chronology)[kind], kind)),
    ...planFigures(),
    ...planSources(),
    ...(hasMap(edition, chronology)
      ? [page(reportAddress(chronology, 'map'), 'map', (to) => makeMapView(to, chronology))]
      : []),
    page(reportAddress(chronology, 'changes'), 'changes', (to) => makeChangesView(to, chronology)),
    page(reportAddress(chronology, 'data'), 'data', (to) => makeDataPageView(to, chronology)),
    ...(printParts(chronology).length === 1 ? [planPrint(chronology)] : []),
  ]

  function planFacet(values: FacetValue[], kind: FacetKind): PlannedPage[] {
    if (values.length === 0) return []
    return [
      page(facetIndexAddress(chronology, kind), 'facet-index', (to) => makeFacetIndexView(to, chronology, kind)),
      ...values.flatMap((value) => [
        page(facetAddress(chronology, kind, value.id), 'facet', (to) => makeFacetPageView(to, chronology, value)),
        ...(isDividedByYear(value) ? [...facetYears(chronology, value).keys()] : []).map((year) =>
          page(facetAddress(chronology, kind, value.id, year), 'facet', (to) =>
            makeFacetPageView(to, chronology, value, year),
          ),
        ),
      ]),
    ]
  }

  function planFigures(): PlannedPage[] {
    const rows = countFigures(chronology)
    if (rows === 0) return []
    return ordersOf(rows).flatMap((order) =>
      partsOf(rows).map((part) =>
        page(figuresAddress(chronology, order, part), 'figures', (to) => makeFiguresView(to, chronology, order, part)),
      ),
    )
  }

  function planSources(): PlannedPage[] {
    const rows = chronology.model.sources.length
    if (rows === 0) return []
    return partsOf(rows).map((part) =>
      page(reportAddress(chronology, 'sources', part), 'sources', (to) => makeSourcesView(to, chronology, part)),
    )
  }
}

/** 1, 2, 3 ... */
function partsOf(rows: number): number[] {
  return Array.from({length: countParts(rows)}, (_, index) => index + 1)
}
