import type {ChronologySummary} from './chronologyView.ts'
import type {BaseView} from './pageView.ts'
import type {LinkView} from './siteView.ts'

export interface NotFoundView extends BaseView {
  chronologies: (ChronologySummary & {periods: LinkView[]})[]
}
