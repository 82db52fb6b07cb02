/** What `daybook new` takes instead of asking. */
export interface NewOptions {
  date?: string
  text?: string
  file?: string
  title?: string
  lang?: string
}
