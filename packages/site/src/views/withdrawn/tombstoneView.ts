import type {DateView} from '../dateView.ts'
import type {EventView} from '../eventView.ts'
import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'

/** What stands at the address of an event that was withdrawn. */
export interface TombstoneView extends BaseView {
  report: ReportView
  date: DateView
  /** When it was withdrawn; `null` where the retraction has no date. */
  retracted: DateView | null
  /** Why, in the words of the retraction. */
  reason: string
  /** What had been published, where the chronology still holds it. */
  event: EventView | null
}
