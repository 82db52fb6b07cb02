import type {Chronology, Diagnostic, Event, Page, Registers, Source} from '@daybook/core'
import type {ImageSize} from '../media/readMedia.ts'
import type {Period} from './makePeriods.ts'
import type {PublishedEvent} from './publishedEvent.ts'
import type {Readings} from './readings.ts'

/** Where a local address leads: a file of the site and a fragment with its `#`, or `''`. */
export interface Target {
  address: string
  fragment: string
}

/** A chronology as the site publishes it. */
export interface PublishedChronology {
  /** What its editions share: `2022` of `2022.be.md`. */
  name: string
  /** Source file, relative to the root. */
  file: string
  /** Folder of its pages: `2022`, or `be/2022` for the edition in another language. No slash at the ends. */
  folder: string
  /** Its events are those of the site. */
  model: Omit<Chronology, 'events'> & {events: PublishedEvent[]}
  /** By period, in it by first day, then as in the document. */
  events: PublishedEvent[]
  periods: Period[]
  periodOf: Map<Event, Period>
  /** Index of each event in `events`. */
  position: Map<Event, number>
  /** The events of each date, by its EDTF. */
  sameDate: Map<string, PublishedEvent[]>
  sources: Map<string, Source>
}

/** A page of the organisation's own as the site publishes it. */
export interface PublishedPage {
  /** What its editions share: `about` of `about.be.md`. */
  name: string
  file: string
  address: string
  model: Page
}

/**
 * Everything that one build publishes in one language, with all addresses settled. The main edition lies at the root of
 * the site and holds what is not divided by language; the others, in `translations`, lie in folders of their own.
 */
export interface Edition {
  /** Folder of the edition's home page, feed and data: `''` for the main edition, else the language tag, `be/`. */
  prefix: string
  /** Editions in other languages, by their tags; only the main edition has any. */
  translations: Edition[]
  /** The events of the editions that tell the same, one group each; only in the main edition. */
  pairs: Event[][]
  title: string
  description: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  /** Name of the language in itself: `Беларуская`. */
  languageName: string
  url: string | null
  base: string | null
  publisher: {name: string; url: string | null; contact: string | null} | null
  license: string | null
  /** True where the site has a search page. */
  search: boolean
  /** Newest first. */
  chronologies: PublishedChronology[]
  /** Text for the home page. */
  home: PublishedPage | null
  /** The other own pages, in the order of the navigation. */
  pages: PublishedPage[]
  /** `text` is `null` for the only chronology, which a word of the theme names. */
  navigation: {text: string | null; target: Target | string}[]
  registers: Registers
  /** Local addresses by the file they stand in and as they are written there. */
  targets: Map<string, Map<string, Target>>
  /** Files that the texts show or link to, cleaned; `from` is absolute. */
  media: {address: string; from: string}[]
  /** The sizes of the images among them, by their addresses. */
  images: Map<string, ImageSize>
  /** Which files tell which events; shared by all editions. */
  readings: Readings
  diagnostics: Diagnostic[]
}
