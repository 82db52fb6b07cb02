import type {CitationView} from './citation/citationView.ts'
import type {EventView} from './eventView.ts'
import type {BaseView} from './pageView.ts'
import type {ReportView} from './report/reportView.ts'
import type {ShortEventView} from './shortEventView.ts'
import type {LinkView} from './siteView.ts'

export interface EventPageView extends BaseView {
  event: EventView
  report: ReportView
  period: {title: string; href: string}
  previous: (LinkView & {date: string}) | null
  next: (LinkView & {date: string}) | null
  /** Events that the author connected with this one, in either direction, with a word for it: `Follows`. */
  relations: {text: string; event: ShortEventView}[]
  /** Other events with the same date. */
  sameDate: ShortEventView[]
  /** Events near in time that share actors or places with this one. */
  related: ShortEventView[]
  citation: CitationView
}
