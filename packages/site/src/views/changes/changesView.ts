import type {CorrectionView} from '../eventView.ts'
import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'
import type {ShortEventView} from '../shortEventView.ts'

/** What was corrected and withdrawn in a chronology, the latest first. */
export interface ChangesView extends BaseView {
  report: ReportView
  title: string
  version: string | null
  changes: (CorrectionView & {event: ShortEventView})[]
}
