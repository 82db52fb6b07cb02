import {z} from 'zod'

const text = z.string().trim().min(1, 'Too short: the text is empty')
const folder = text
const notTag = 'Not a language tag such as `en`, `be` or `pt-BR`'
const httpAddress = z.url({protocol: /^https?$/, error: 'Not an address that starts with https:// or http://'})

/**
 * What `daybook.config.*` may say. Every key is optional; a site with a content folder needs no configuration. Unknown
 * keys are errors.
 */
export const configSchema = z.strictObject({
  title: text.optional().describe('Name of the site; without it the title of the chronology.'),
  description: text.optional().describe('What the site is about, in a sentence, for search engines and previews.'),
  url: httpAddress
    .optional()
    .describe(
      'Where the site is published, `https://example.org/monitor/`. Canonical addresses and the sitemap need it.',
    ),
  base: text
    .regex(/^\//, 'The path has to start with /')
    .optional()
    .describe(
      'The path the site lies under, `/monitor/`. The page for lost addresses counts from it, where it is named.',
    ),
  lang: text
    .refine(isLanguageTag, notTag)
    .optional()
    .describe('Language of the site as a BCP 47 tag, `en`; by default that of the newest chronology.'),
  publisher: z
    .strictObject({name: text, url: httpAddress.optional(), contact: text.optional()})
    .optional()
    .describe('Who publishes the site: `name`, and where wanted `url` and `contact`.'),
  license: text.optional().describe('Licence of the texts, as readers shall see it.'),
  content: folder.optional().describe('Folder of the texts, relative to the site; by default `content`.'),
  registers: folder
    .optional()
    .describe('Folder of the lists of actors, places and tags, relative to the site; by default `registers`.'),
  out: folder.optional().describe('Folder to write, relative to the site; by default `dist`.'),
  theme: text.optional().describe('Name of a theme package, or a folder that starts with `./`.'),
  settings: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .optional()
    .describe('Settings of the theme, by the keys of its `theme.json`.'),
  safety: z
    .strictObject({
      markers: z.array(text).optional(),
      allow: z.array(text).optional(),
      decimals: z.int().min(0).max(8).optional(),
    })
    .optional()
    .describe(
      'What the check before publishing looks for besides its own: `markers` are words that mark private text, `allow` lists addresses and numbers that may be published, `decimals` is how many decimals of a degree a position may have (3).',
    ),
  search: z
    .boolean()
    .optional()
    .describe(
      '`true` for a search page and a field on every page; the index is made with the site. By default there is none.',
    ),
  navigation: z
    .array(z.strictObject({text, href: text, lang: text.refine(isLanguageTag, notTag).optional()}))
    .optional()
    .describe(
      'Links at the top of every page: `href` is a file of the content folder or an address, `lang` the edition that has the link, where it is not the main one.',
    ),
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
