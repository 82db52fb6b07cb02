import type {SourceView} from '../eventView.ts'
import type {BaseView} from '../pageView.ts'
import type {PartsView} from '../parts.ts'
import type {ReportView} from '../report/reportView.ts'
import type {ShortEventView} from '../shortEventView.ts'

/** A source in the list of all sources. */
export interface ListedSourceView extends SourceView {
  title: string
  publisher: string | null
  /** SHA-256 of the document as the footnote gives it. */
  sha256: string | null
  /** The events that cite it, in their order. */
  events: ShortEventView[]
}

/** All sources of a chronology in the order of the document, each with its copy in an archive. */
export interface SourcesView extends BaseView {
  report: ReportView
  title: string
  countText: string
  /** `4 of 6 have a copy in an archive.` */
  archivedText: string
  sources: ListedSourceView[]
  parts: PartsView | null
}
