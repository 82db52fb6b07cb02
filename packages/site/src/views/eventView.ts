import type {DateView} from './dateView.ts'
import type {LanguageView} from './languageView.ts'

/** A block of an event, ready to print. The lead of the first block is gone: the date is shown beside it. */
export interface BlockView {
  isText: boolean
  isNote: boolean
  isQuotation: boolean
  html: string
}

export interface TermView {
  /** Value of the model: `cancelled`, `single-source`, `ministry-of-defence`. */
  id: string
  /** The same in the words of the edition. */
  text: string
  /** The page of all events that have it, relative to the page it is shown on. */
  href: string
}

export interface SourceView {
  number: number
  /** `id` of the element, unique on every page: `2022-05-23-tender-source-1`. */
  anchor: string
  /** The citation as the author wrote it. */
  html: string
  url: string | null
  archiveUrl: string | null
  /** Words for the time of the capture, else `null`. */
  archiveDate: string | null
}

export interface CorrectionView {
  isRetraction: boolean
  date: DateView | null
  html: string
}

export interface StatusChangeView {
  id: string
  text: string
  date: DateView | null
}

/** An event as any page shows it. */
export interface EventView {
  id: string
  /** `id` of the element on pages that show several events; equal to `id`. */
  anchor: string
  /** The event's own page, relative to the page it is shown on. */
  href: string
  /** The same address to be read on paper: whole where the site's `url` is configured, else from the root of the site. */
  address: string
  title: string
  lang: string
  /** The event in the other editions of the chronology that have it. */
  languages: LanguageView[]
  date: DateView
  /** What the event is about, where that is another date. */
  concerns: DateView | null
  /** True where the event before it on the page has the same date, so that the date need not stand twice. */
  sharesDate: boolean
  blocks: BlockView[]
  corrections: CorrectionView[]
  /** True where a later note withdraws the event. */
  isRetracted: boolean
  sources: SourceView[]
  actors: TermView[]
  places: TermView[]
  tags: TermView[]
  figures: string[]
  /** `null` where the chronology does not say. */
  status: TermView | null
  statusHistory: StatusChangeView[]
  certainty: TermView | null
  certaintyNote: string | null
  /** What a script filters by: `places=gomel tags=call-up`, and the first and last day; `''` for an open end. */
  keys: string
  from: string
  to: string
  /** Names of the fields the parser inferred, as words. */
  inferred: string[]
}
