import type {EventView} from './eventView.ts'
import type {BaseView} from './pageView.ts'
import type {ReportView} from './report/reportView.ts'
import type {LinkView} from './siteView.ts'

export interface EventPageView extends BaseView {
  event: EventView
  report: ReportView
  period: {title: string; href: string}
  previous: (LinkView & {date: string}) | null
  next: (LinkView & {date: string}) | null
  /** Other events with the same date. */
  sameDate: (LinkView & {date: string})[]
  /** How to cite the event, as one line of plain text. */
  citation: string
}
