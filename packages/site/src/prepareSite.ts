import {type Diagnostic, parseChronology} from '@daybook/core'
import {placeOfConfig, type SiteConfig} from './config/loadConfig.ts'
import type {Content} from './content/readContent.ts'
import type {Edition} from './edition/edition.ts'
import {localLinks} from './edition/localLinks.ts'
import {makeEdition} from './edition/makeEdition.ts'
import {parseChronologies} from './edition/parseChronologies.ts'
import type {Medium, PublishedMedia} from './media/readMedia.ts'
import {type Plan, planPages} from './plan/planPages.ts'
import {checkTexts, type SearchedTexts} from './safety/checkTexts.ts'
import {resolveTheme} from './theme/resolveTheme.ts'
import type {Theme} from './theme/theme.ts'
import type {TimeStep} from './timings.ts'

/** A site with all that its files are made from, none of them made yet. */
export interface PreparedSite {
  edition: Edition
  theme: Theme
  plan: Plan
  diagnostics: Diagnostic[]
}

export interface PrepareOptions {
  config: SiteConfig
  content: Content
  /** Addresses of the site as it was published last. */
  published: readonly string[]
  time: TimeStep
  /** Cleans the media that the texts name. */
  clean(media: readonly Medium[]): Promise<PublishedMedia>
  /** Takes events out of memory once they are in order. */
  putAside?: ((edition: Edition) => void) | undefined
  /** What is known from the last time, where a site is prepared again and again. */
  memory?: SiteMemory
}

/** What need not be read again where nothing of it changed. */
export interface SiteMemory {
  parse: typeof parseChronology
  linksOf: typeof localLinks
  searched?: SearchedTexts
  resolveTheme: typeof resolveTheme
}

const nothing: SiteMemory = {parse: parseChronology, linksOf: localLinks, resolveTheme}

/** Reads the texts and the theme and plans the files of the site. The same content always gives the same plan. */
export async function prepareSite(options: PrepareOptions): Promise<PreparedSite> {
  const {config, published, time, putAside, memory = nothing} = options
  const {edition, unsafe} = await readEdition(options)
  if (putAside) await time('putAside', () => putAside(edition))
  const theme = await time('resolveTheme', () => themeOf(config, memory.resolveTheme))
  const plan = await time('planPages', () => planPages(edition, theme, published))
  const diagnostics = [...[edition, theme, plan].flatMap((step) => step.diagnostics), ...unsafe]
  return {edition, theme, plan, diagnostics}
}

/** A step of its own, so that nobody holds what the parser gave when it is over. */
async function readEdition(options: PrepareOptions): Promise<{edition: Edition; unsafe: Diagnostic[]}> {
  const {config, content, time, clean, memory = nothing} = options
  const parsed = await time('parseChronologies', () => parseChronologies(content, config, memory.parse))
  const unsafe = await time('checkTexts', () => checkTexts(config, content, parsed, memory.searched))
  const edition = await time('makeEdition', () => makeEdition(config, content, parsed, clean, memory.linksOf))
  return {edition, unsafe}
}

/** The theme, with problems of its name and settings at their place in the configuration. */
async function themeOf(config: SiteConfig, resolve: typeof resolveTheme): Promise<Theme> {
  const settingPlace = (key: string) => placeOfConfig(config, ['settings', key])
  const theme = await resolve({...config, settingPlace})
  const place = placeOfConfig(config, ['theme'])
  const located = (found: Diagnostic) => (found.place.file === 'daybook.config' ? {...found, place} : found)
  return {...theme, diagnostics: theme.diagnostics.map(located)}
}
