import type {DateContext} from '../dates/dateContext.ts'
import type {Lexicon} from '../dates/lexicon.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {resolvePhrase} from '../dates/resolvePhrase.ts'
import {tokenise} from '../dates/tokens.ts'
import type {ReadFrontMatter} from '../frontmatter/readFrontMatter.ts'
import type {Place} from '../model/place.ts'

/** The title of a document and where it stands. */
export interface Title {
  text: string
  at: Place
}

/** The year of dates that neither their section nor an event before them supplies, and whether it is the title that says so. */
export type YearOfDocument = NonNullable<DateContext['year']> & {isFromTitle: boolean}

/** The year that the front matter names, else the one year of its period, else the year at the head or the end of the title. */
export function yearOfDocument(
  {values, places}: ReadFrontMatter,
  title: Title | undefined,
  lexicon: Lexicon,
): YearOfDocument | undefined {
  const year = (value: number, at: Place | undefined, isFromTitle = false) => ({value, ...(at && {at}), isFromTitle})
  if (values.year !== undefined) return year(values.year, places.get('year'))
  const ofPeriod = values.period === undefined ? undefined : onlyYear(values.period, lexicon)
  if (ofPeriod !== undefined) return year(ofPeriod, places.get('period'))
  const ofTitle = title && yearOfTitle(title.text, lexicon)
  return ofTitle === undefined ? undefined : year(ofTitle, title?.at, true)
}

function onlyYear(period: string, lexicon: Lexicon): number | undefined {
  const phrase = readPhrase({tokens: tokenise(period), at: 0}, lexicon)
  if (!phrase?.from.year && !phrase?.to?.year) return undefined
  const {span} = resolvePhrase(phrase, period, {}, () => nowhere)
  const [first, last] = [span.earliest, span.latest].map((day) => Number(day?.slice(0, 4)))
  return first && first === last ? first : undefined
}

const nowhere: Place = {file: '', line: 1, column: 1, endLine: 1, endColumn: 1}

/** `1923 in Harbour City`, `Strike, May 1923`; but not `Strikes since 1923`. */
function yearOfTitle(title: string, lexicon: Lexicon): number | undefined {
  const years = [...title.matchAll(/(?<![\p{L}\p{N}–—-])(1[5-9]\d\d|20\d\d)(?![\p{L}\p{N}–—-])/gu)]
  const [found] = years
  if (!found || years.length > 1) return undefined
  const [before, behind] = [title.slice(0, found.index).trim(), title.slice(found.index + 4)]
  const isAtEdge = before === '' || /^[\s)\].:]*(?:\p{L}{1,5}\.?)?$/u.test(behind)
  const word = /[\p{L}’']+$/u.exec(before)?.[0].toLowerCase() ?? ''
  const opens = (lexicon.prefixes.get(word) ?? []).some(
    ({value}) =>
      'relation' in value && value.relation !== 'in' && value.relation !== 'of' && value.relation !== 'throughout',
  )
  return isAtEdge && !opens && !lexicon.and.has(word) ? Number(found[1]) : undefined
}
