import {type Chronology, type Page, parseChronology, parsePage} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content, ContentFile} from '../content/readContent.ts'

/** The files of the content folder, each with what the parser read in it. */
export interface ParsedContent {
  chronologies: {source: ContentFile; model: Chronology}[]
  pages: {source: ContentFile; model: Page}[]
}

/** Parses every chronology and every own page. The parser never throws; its diagnostics are in the models. */
export function parseChronologies(
  content: Content,
  config: SiteConfig,
  parse: typeof parseChronology = parseChronology,
): ParsedContent {
  const {registers} = content
  const language = (source: ContentFile) => source.edition ?? config.lang
  return {
    chronologies: content.chronologies.map((source) => {
      const lang = language(source)
      const options = {file: source.file, id: source.name, registers, ...(lang === null ? {} : {lang})}
      return {source, model: parse(source.text, options)}
    }),
    pages: content.pages.map((source) => {
      const lang = language(source)
      return {source, model: parsePage(source.text, {file: source.file, ...(lang === null ? {} : {lang})})}
    }),
  }
}
