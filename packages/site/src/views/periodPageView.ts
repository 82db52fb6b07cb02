import type {PeriodView} from './chronologyView.ts'
import type {FilterView} from './filter/filterView.ts'
import type {BaseView} from './pageView.ts'
import type {ReportView} from './report/reportView.ts'
import type {LinkView} from './siteView.ts'

export interface PeriodPageView extends BaseView {
  period: PeriodView
  report: ReportView
  filter: FilterView | null
  previous: LinkView | null
  next: LinkView | null
}
