import type {BlockView, EventView} from './eventView.ts'
import type {BaseView} from './pageView.ts'
import type {StripView} from './stripView.ts'

/** The events of one month, or of whatever span a document is divided into. */
export interface PeriodView {
  /** `id` of the element: `2022-05`. */
  anchor: string
  /** `May 2022`. */
  title: string
  /** The period's own page, relative to the page it is shown on. */
  href: string
  count: number
  /** `8 events`. */
  countText: string
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

export interface ChronologyView extends BaseView {
  chronology: ChronologySummary & {
    publisher: {name: string; url: string | null; contact: string | null} | null
    version: string | null
    license: string | null
    intro: BlockView[]
    outro: BlockView[]
    periods: PeriodView[]
    /** Files a reader can take along: `{href, text}` of `events.json` and the feed. */
    downloads: {href: string; text: string}[]
  }
}
