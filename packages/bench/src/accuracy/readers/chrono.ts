import {readFileSync} from 'node:fs'
import * as chrono from 'chrono-node'
import type {RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {ReadEvent, Reader} from './reader.ts'

const manifest = new URL('../../package.json', import.meta.resolve('chrono-node'))
const markdown = unified().use(remarkParse).use(remarkGfm)

/**
 * chrono-node as one would use it for this work: its parser for the language, the last year carried forward, and for
 * chronologies remark's blocks, each an event if it opens with a date. chrono says of no reading that it is in doubt.
 */
export const chronoNode: Reader = {
  name: 'chrono-node',
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  readDates: (text, language, reference) =>
    parserOf(language)
      .parse(text, dayOf(reference ?? '2000-01-01'))
      .map((found) => ({
        start: found.index,
        end: found.index + found.text.length,
        edtf: toEdtf(found, undefined),
        told: false,
      })),
  readEvents(source, language) {
    const parser = parserOf(language)
    const events: ReadEvent[] = []
    let year: number | undefined
    for (const block of markdown.parse(source).children.flatMap(dated)) {
      const {start, end} = block.position ?? {}
      const text = source.slice(start?.offset, end?.offset)
      const [found] = parser.parse(text, dayOf(`${year ?? 2000}-01-01`))
      if (found === undefined || !/^[\W_]*(?:\p{L}{1,4}\s)?$/u.test(text.slice(0, found.index))) continue
      if (found.start.isCertain('year')) year = found.start.get('year') ?? year
      if (start && found.start.isCertain('day')) events.push({line: start.line, edtf: toEdtf(found, year), told: false})
    }
    return events
  },
}

/** Blocks that may be an event: the items of a list and the rows of a table each on their own. */
function dated(block: RootContent): RootContent[] {
  return block.type === 'list' || block.type === 'table' ? block.children : [block]
}

type Parser = Pick<typeof chrono, 'parse'>

const parsers: Record<string, Parser> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  uk: chrono.uk,
  zh: chrono.zh,
}

/** The parser of a language; English for one that chrono does not have. */
function parserOf(language: string): Parser {
  return parsers[language] ?? chrono
}

/** chrono counts in local time. */
function dayOf(date: string): Date {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day)
}

function toEdtf({start, end}: chrono.ParsedResult, year: number | undefined): string {
  return end ? `${toPoint(start, year)}/${toPoint(end, year)}` : toPoint(start, year)
}

/** As precise as chrono is certain; of an uncertain year, the one carried forward. */
function toPoint(point: chrono.ParsedComponents, carried: number | undefined): string {
  const year = point.isCertain('year') ? point.get('year') : (carried ?? point.get('year'))
  const written = [String(year ?? 0).padStart(4, '0')]
  if (point.isCertain('month') || point.isCertain('day')) written.push(pad(point.get('month')))
  if (point.isCertain('day') || point.isCertain('weekday')) {
    if (written.length === 1) written.push(pad(point.get('month')))
    written.push(pad(point.get('day')))
  }
  return written.join('-')
}

function pad(number: number | null): string {
  return String(number ?? 0).padStart(2, '0')
}
