import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'
import type {ShortEventView} from '../shortEventView.ts'
import type {LinkView} from '../siteView.ts'
import type {SparkView} from '../sparkView.ts'
import type {FacetKind} from './facetKind.ts'

/** An actor, a place, a tag, a status or a certainty in a list. */
export interface FacetSummary {
  kind: FacetKind
  /** Value of the model: `cancelled`, `ministry-of-defence`. */
  id: string
  name: string
  href: string
  count: number
  /** `8 events` */
  countText: string
  /** Its events over the whole period of the chronology; `null` where none has a date. */
  spark: SparkView | null
}

/** All actors, all places, ... of a chronology, the most frequent first. */
export interface FacetIndexView extends BaseView {
  report: ReportView
  kind: FacetKind
  title: string
  values: FacetSummary[]
}

/** One actor, place, tag, status or certainty with its events by year. */
export interface FacetPageView extends BaseView {
  report: ReportView
  /** The list that it is part of. */
  index: LinkView
  facet: FacetSummary & {
    /** What the register says it is: `ministry`, `region`; `null` where it says nothing. */
    sort: string | null
    /** Other names from the register. */
    otherNames: string[]
    /** What it belongs to, and what belongs to it, by the register. */
    parent: LinkView | null
    parts: (LinkView & {countText: string})[]
    /** Of places: how many of the events name it only by a place that lies in it, as a sentence; else `null`. */
    withinText: string | null
    /** The ends of the chart, which are those of the chronology, as months: `February 2022`. */
    axis: {from: string; to: string} | null
    /** From its first to its last event, in words. */
    period: string | null
    years: FacetYearView[]
  }
}

export interface FacetYearView {
  /** `id` of the element: `y2022`. */
  anchor: string
  /** `2022`; the decade or century where the dates say no more. */
  title: string
  countText: string
  /** A page of its own, on which the events stand; `null` where they stand here. */
  href: string | null
  events: ShortEventView[]
}
