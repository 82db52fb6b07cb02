/**
 * What a theme's own helper is given as its last argument, behind those of the template. A helper is a pure function: the
 * same arguments give the same result, whenever and wherever the site is built.
 */
export interface HelperContext {
  /** Arguments with a name: `{{initials name limit=2}}` gives `{limit: 2}`. */
  hash: Readonly<Record<string, unknown>>
  /** Language of the page as a BCP 47 tag. */
  lang: string
  /** A word of that language, as `{{t}}` says it. */
  word(key: string, values?: Record<string, string | number>): string
  /** A number as that language writes it. */
  number(value: number): string
}
