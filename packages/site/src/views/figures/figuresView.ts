import type {TermView} from '../eventView.ts'
import type {BaseView} from '../pageView.ts'
import type {PartsView} from '../parts.ts'
import type {ReportView} from '../report/reportView.ts'
import type {ShortEventView} from '../shortEventView.ts'
import type {LinkView} from '../siteView.ts'

/** A key figure in the table. */
export interface FigureView {
  event: ShortEventView
  /** Words for `about`, `more than`, ...; `null` for a plain number. */
  qualifier: string | null
  /** The number as the language of the edition writes it. */
  number: string
  /** What a longer fraction in the same table has behind the point and this number lacks, to be kept free. */
  padding: string
  unit: string | null
  /** The words that say what is counted. */
  what: string
  /** The author's own words. */
  source: string
  /** Who the event says it of or by, and who published its sources. */
  actors: TermView[]
  publishers: string[]
  certainty: TermView | null
}

/** The key figures of a chronology as a table. */
export interface FiguresView extends BaseView {
  report: ReportView
  title: string
  countText: string
  /** The same table in the other orders. */
  orders: LinkView[]
  figures: FigureView[]
  parts: PartsView | null
}
