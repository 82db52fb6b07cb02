/**
 * What the events of a page can be narrowed down to. Without a script the pages of the facets are the filter; with it,
 * these choices act at once.
 */
export interface FilterView {
  /** `30 events` */
  countText: string
  fields: FilterFieldView[]
  /** The months, or years, between which events can be chosen: `2022-05`, `May 2022`. */
  periods: {value: string; text: string}[]
  /** Address of the index of all events, where they do not stand on this page; else `null`. */
  index: string | null
}

export interface FilterFieldView {
  /** Name in the address of the page: `actors`, `places`, `tags`, `status`, `certainty`. */
  name: string
  /** `Place` */
  label: string
  /** The list that says the same without a script. */
  href: string
  options: {value: string; text: string; count: number}[]
}
