/** A link as a template shows it. `href` is relative to the page it stands on, or an address elsewhere. */
export interface LinkView {
  href: string
  text: string
  /** True where the link leads to the page it stands on. */
  current: boolean
}

/** What every page knows of the site. Theme settings are not here: they reach the pages as CSS custom properties. */
export interface SiteView {
  title: string
  description: string | null
  /** Address of the home page, relative to the page. */
  home: string
  publisher: {name: string; url: string | null; contact: string | null} | null
  license: string | null
  navigation: LinkView[]
  /** Address of the search page, relative to the page; `null` where the site has no search. */
  search: string | null
  /** Addresses of the style sheets in order, relative to the page. */
  styles: string[]
  /** Theme settings that a template may ask for, by their key in `theme.json`. */
  settings: Record<string, string | number | boolean | null>
}
