import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'
import type {ShortEventView} from '../shortEventView.ts'

/** What stands at a former address of an event: the way to its address now, which the page also names as canonical. */
export interface MovedView extends BaseView {
  report: ReportView
  event: ShortEventView
}
