/** Where a page or an event stands in one of the editions. */
export interface LanguageView {
  /** `be` */
  lang: string
  dir: 'ltr' | 'rtl'
  /** Name of the language in that language: `Беларуская`. */
  name: string
  /** Relative to the page the link stands on. */
  href: string
  /** True for the edition that the link stands in. */
  current: boolean
  /** False where that edition lacks the page and the link leads to the chronology or to the home page instead. */
  exact: boolean
}

/** A translation of a page as search engines want to know it. */
export interface AlternateView {
  /** `be`, or `x-default` for the edition that serves readers of all other languages. */
  hreflang: string
  /** Absolute where the site's `url` is configured, else relative. */
  href: string
}
