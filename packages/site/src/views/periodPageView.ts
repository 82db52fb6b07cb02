import type {PeriodView} from './chronologyView.ts'
import type {BaseView} from './pageView.ts'
import type {LinkView} from './siteView.ts'

export interface PeriodPageView extends BaseView {
  period: PeriodView
  chronology: {title: string; href: string}
  previous: LinkView | null
  next: LinkView | null
}
