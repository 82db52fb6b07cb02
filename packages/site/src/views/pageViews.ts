import type {ChangesView} from './changes/changesView.ts'
import type {ChronologyView} from './chronologyView.ts'
import type {DataPageView} from './data/dataPageView.ts'
import type {EventPageView} from './eventPageView.ts'
import type {FacetIndexView, FacetPageView} from './facets/facetView.ts'
import type {FiguresView} from './figures/figuresView.ts'
import type {HomeView} from './homeView.ts'
import type {MapView} from './map/mapView.ts'
import type {MovedView} from './moved/movedView.ts'
import type {NotFoundView} from './notFoundView.ts'
import type {OwnPageView} from './ownPageView.ts'
import type {PageKind} from './pageKind.ts'
import type {BaseView} from './pageView.ts'
import type {PeriodPageView} from './periodPageView.ts'
import type {PrintView} from './print/printView.ts'
import type {SearchView} from './search/searchView.ts'
import type {SourcesView} from './sources/sourcesView.ts'
import type {TombstoneView} from './withdrawn/tombstoneView.ts'

/**
 * What the template of each page kind is given, by the name of the template. The theme reference and the check of
 * templates are made from these types: after a change, `pnpm run docs` writes both anew. A field that goes away is a
 * new number of the theme interface.
 */
export interface PageViews extends Record<PageKind, BaseView> {
  home: HomeView
  chronology: ChronologyView
  event: EventPageView
  period: PeriodPageView
  'facet-index': FacetIndexView
  facet: FacetPageView
  figures: FiguresView
  sources: SourcesView
  changes: ChangesView
  data: DataPageView
  map: MapView
  print: PrintView
  search: SearchView
  tombstone: TombstoneView
  moved: MovedView
  page: OwnPageView
  'not-found': NotFoundView
}
