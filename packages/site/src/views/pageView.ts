import type {AlternateView, LanguageView} from './languageView.ts'
import type {PageKind} from './pageKind.ts'
import type {SiteView} from './siteView.ts'

/** What the head and the frame of every page need. Fields that do not apply are `null`, never missing. */
export interface PageView {
  kind: PageKind
  title: string
  /** The title for the browser's tab: page, then site. */
  headTitle: string
  description: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  /** Absolute address, where the site's `url` is configured. */
  canonical: string | null
  /** The page in each edition of a site that has several, this one among them; else empty. For a switch. */
  languages: LanguageView[]
  /** The translations of this very page, itself among them; empty where there is none. For the head. */
  alternates: AlternateView[]
  /** Address of the Atom feed that goes with the page, relative to it. */
  feed: string | null
  /** Addresses of the scripts that help on the page, relative to it. Its policy lets in none where there are none. */
  scripts: string[]
  /** What the page is, as a block of JSON-LD for search engines and other programs; `null` where there is none. */
  structuredDataHtml: string | null
  /** Path from the page back to the root of the site: `''`, `'../'`, `'../../'`. */
  root: string
}

/** Every template is given these two, and what its page kind adds. */
export interface BaseView {
  site: SiteView
  page: PageView
}
