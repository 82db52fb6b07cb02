import type {LinkView} from '../siteView.ts'

/** The chronology that a page belongs to, with the way to its other pages. */
export interface ReportView {
  title: string
  href: string
  lang: string
  /** Its overviews that hold anything: actors, places, tags, status, certainty, map, figures, sources, changes, data, print. */
  pages: LinkView[]
}
