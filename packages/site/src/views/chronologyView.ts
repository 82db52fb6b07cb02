import type {BlockView, EventView} from './eventView.ts'
import type {FilterView} from './filter/filterView.ts'
import type {BaseView} from './pageView.ts'
import type {ReportView} from './report/reportView.ts'
import type {StripView} from './stripView.ts'

/** A month, or whatever span a document is divided into, in a list. */
export interface PeriodLinkView {
  /** `id` of the element: `2022-05`. */
  anchor: string
  /** `May 2022`. */
  title: string
  /** The period's own page, relative to the page it is shown on. */
  href: string
  count: number
  /** `8 events`. */
  countText: string
}

/** A period with its events. */
export interface PeriodView extends PeriodLinkView {
  /** Undated text that stands below the period's heading in the source. */
  blocks: BlockView[]
  events: EventView[]
}

/** A chronology in short, as a list of reports shows it. */
export interface ChronologySummary {
  title: string
  subtitle: string | null
  href: string
  lang: string
  /** `9 February – 30 June 2022`; `null` without events. */
  period: string | null
  eventsText: string
  sourcesText: string
  strip: StripView | null
}

/** A chronology. One of many events is divided: its page lists the periods, and their pages show the events. */
export interface ChronologyView extends BaseView {
  report: ReportView
  filter: FilterView | null
  chronology: ChronologySummary & {
    publisher: {name: string; url: string | null; contact: string | null} | null
    version: string | null
    license: string | null
    intro: BlockView[]
    outro: BlockView[]
    /** True where the events stand on the pages of the periods. */
    isDivided: boolean
    /** The periods with their events; empty where the chronology is divided. */
    periods: PeriodView[]
    /** All periods by year, in short. */
    years: {title: string; countText: string; periods: PeriodLinkView[]}[]
    /** Files a reader can take along: `{href, text}` of `events.json` and the feed. */
    downloads: {href: string; text: string}[]
  }
}
