import type {BaseView} from '../pageView.ts'
import type {LinkView} from '../siteView.ts'

/** The page that searches an edition, and says what to do where it cannot. */
export interface SearchView extends BaseView {
  search: {
    /** Address of the program that reads the index, relative to the page. */
    program: string
    /** What results can be narrowed by: the name in the index, and the same in words. */
    facets: {name: string; label: string}[]
    /** For readers without script: each report with its page to print, which a browser searches, and its periods. */
    reports: {title: string; print: string; periods: LinkView[]}[]
  }
}
