import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'

/** The files of a chronology for programs, and how to see that a copy is whole. */
export interface DataPageView extends BaseView {
  report: ReportView
  title: string
  /** `30 events, 4 sources, 19 key figures` */
  holdings: string[]
  license: string | null
  version: string | null
  files: DataFileView[]
  /** The checksums of all files of the site. */
  checksums: string
  /** Commands that compare a copy with them: on Linux, on a Mac. */
  commands: {system: string; command: string}[]
}

export interface DataFileView {
  href: string
  /** Name of the file: `events.csv`. */
  name: string
  /** What is in it. */
  text: string
}
