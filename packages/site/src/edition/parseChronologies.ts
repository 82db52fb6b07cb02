import {type Chronology, type Page, type ParseOptions, parseChronology, parsePage} from '@daybook/core'
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
  return {
    chronologies: content.chronologies.map((source) => ({
      source,
      model: parse(source.text, chronologyOptions(source, content, config)),
    })),
    pages: parsePages(content, config),
  }
}

/** Parses every own page. */
export function parsePages({pages}: Content, config: SiteConfig): ParsedContent['pages'] {
  return pages.map((source) => ({
    source,
    model: parsePage(source.text, {file: source.file, ...language(source, config)}),
  }))
}

/** What the parser is told of a chronology beside its text. */
export function chronologyOptions(source: ContentFile, {registers}: Content, config: SiteConfig): ParseOptions {
  return {file: source.file, id: source.name, registers, ...language(source, config)}
}

function language({edition}: ContentFile, {lang}: SiteConfig): {lang?: string} {
  const named = edition ?? lang
  return named === null ? {} : {lang: named}
}
