import {z} from 'zod'

const text = z.string().trim().min(1, 'Too short: the text is empty')
const folder = text.describe('a folder, relative to the site')
const httpAddress = z.url({protocol: /^https?$/, error: 'Not an address that starts with https:// or http://'})

/**
 * What `daybook.config.*` may say. Every key is optional; a site with a content folder needs no configuration. Unknown
 * keys are errors.
 */
export const configSchema = z.strictObject({
  /** Name of the site; without it the title of the chronology. */
  title: text.optional(),
  description: text.optional(),
  /** Where the site is published, `https://example.org/monitor/`. Canonical addresses and the sitemap need it. */
  url: httpAddress.optional(),
  /** The path the site lies under, `/monitor/`. The page for lost addresses counts from it, where it is named. */
  base: text.regex(/^\//, 'The path has to start with /').optional(),
  /** Language of the site as a BCP 47 tag, `en`; by default that of the newest chronology. */
  lang: text.refine(isLanguageTag, 'Not a language tag such as `en`, `be` or `pt-BR`').optional(),
  publisher: z.strictObject({name: text, url: httpAddress.optional(), contact: text.optional()}).optional(),
  /** Licence of the texts, as readers shall see it. */
  license: text.optional(),
  content: folder.optional(),
  registers: folder.optional(),
  out: folder.optional(),
  /** Name of a theme package, or a folder that starts with `./`. */
  theme: text.optional(),
  /** Settings of the theme, by the keys of its `theme.json`. */
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  /** Links at the top of every page: `href` is a file of the content folder or an address. */
  navigation: z.array(z.strictObject({text, href: text})).optional(),
})

/** The configuration as an author writes it. */
export type Config = z.input<typeof configSchema>

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
