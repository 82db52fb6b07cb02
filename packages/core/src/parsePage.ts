import {proseBlocks} from './annotate/annotate.ts'
import {startReading} from './annotate/reading.ts'
import {lexiconOf} from './dates/lexicon.ts'
import {diagnose} from './diagnostics/diagnose.ts'
import {readLanguage} from './frontmatter/frontMatterKeys.ts'
import {readFrontMatter} from './frontmatter/readFrontMatter.ts'
import {directionOf} from './markdown/directionOf.ts'
import {indexLines} from './markdown/lineIndex.ts'
import {readMarkdown} from './markdown/readMarkdown.ts'
import type {Block} from './model/block.ts'
import type {Diagnostic} from './model/diagnostic.ts'
import {takeTitle} from './segment/takeTitle.ts'
import {readUnits} from './segment/units.ts'

/** A page of the organisation's own: prose without a chronology. */
export interface Page {
  title: string
  lang: string
  dir: 'ltr' | 'rtl'
  description?: string
  /** The words that link to it; `false` keeps it out of the navigation. */
  navigation?: string | false
  /** Where it stands in the navigation; pages without an order come last. */
  order?: number
  body: Block[]
  diagnostics: Diagnostic[]
}

/** Reads a page. Its title is that of the front matter, else its first heading, which then leaves the body. */
export function parsePage(source: string, options: {file?: string; lang?: string} = {}): Page {
  const diagnostics: Diagnostic[] = []
  const document = readMarkdown(source)
  const lines = indexLines(document.text, options.file ?? 'page.md')
  for (const at of document.tooDeep) diagnostics.push(diagnose('too-deep', lines.placeOf(at, at)))
  const {values} = readFrontMatter(document, lines, diagnostics)
  const lang = values.lang ?? readLanguage(options.lang) ?? 'en'
  const lexicon = lexiconOf(lang)
  const reading = startReading({document, lines, lang, lexicon, diagnostics}, {})
  const units = readUnits(document, lexicon).filter(({kind}) => kind !== 'front-matter' && kind !== 'definition')
  const title = values.title ?? takeTitle(units, document) ?? ''
  return {
    title,
    lang,
    dir: directionOf(lang),
    ...(values.description !== undefined && {description: values.description}),
    ...(values.navigation !== undefined && {navigation: values.navigation}),
    ...(values.order !== undefined && {order: values.order}),
    body: proseBlocks(units, reading),
    diagnostics,
  }
}
