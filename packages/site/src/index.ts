export {type BuildOptions, type BuildResult, build} from './build.ts'
export type {Config} from './config/configSchema.ts'
export {defineConfig} from './config/defineConfig.ts'
export {siteDiagnosticCodes} from './diagnostics/codes.ts'
export type {HelperContext} from './theme/helpers/helperContext.ts'
export type {ChronologySummary, ChronologyView, PeriodView} from './views/chronologyView.ts'
export type {DateView} from './views/dateView.ts'
export type {EventPageView} from './views/eventPageView.ts'
export type {
  BlockView,
  CorrectionView,
  EventView,
  SourceView,
  StatusChangeView,
  TermView,
} from './views/eventView.ts'
export type {HomeView} from './views/homeView.ts'
export type {NotFoundView} from './views/notFoundView.ts'
export type {OwnPageView} from './views/ownPageView.ts'
export type {PageKind} from './views/pageKind.ts'
export type {BaseView, PageView} from './views/pageView.ts'
export type {PageViews} from './views/pageViews.ts'
export type {PeriodPageView} from './views/periodPageView.ts'
export type {LinkView, SiteView} from './views/siteView.ts'
export type {StripView} from './views/stripView.ts'
