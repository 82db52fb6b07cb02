import type {Lexicon} from './lexicon.ts'
import {startsOf} from './startsPoint.ts'
import type {Token} from './tokens.ts'

/**
 * What a date phrase may start with, as bits: a time of the day, words in front of a date, what counts from another date, a part of
 * a year or a week, an end of a date.
 */
export const [clockStart, prefixStart, relativeStart, stretchStart, pointStart] = [1, 2, 4, 8, 16] as const

/** What can start with a token; 0 for one with which no date phrase starts, as for most words. */
export function phraseStarts(token: Token, lexicon: Lexicon): number {
  const {kind, text, capital} = token
  if (kind === 'number') return clockStart | relativeStart | stretchStart | pointStart
  const starts = wordsOf(lexicon).get(text) ?? 0
  if (kind === 'sign') return starts
  // `Q2`
  const quarter = capital && text.length === 1 ? stretchStart : 0
  return starts | quarter | (startsOf(token, lexicon) === 0 ? 0 : pointStart)
}

const known = new WeakMap<Lexicon, Map<string, number>>()

function wordsOf(lexicon: Lexicon): Map<string, number> {
  const found = known.get(lexicon)
  if (found) return found
  const {at, prefixes, relative, laterBefore, numbers, articles, partsOfYear, units, weekMarks} = lexicon
  const words = new Map<string, number>()
  const add = (tables: {keys(): Iterable<string>}[], start: number) => {
    for (const table of tables) for (const word of table.keys()) words.set(word, (words.get(word) ?? 0) | start)
  }
  add([at], clockStart)
  add([prefixes], prefixStart)
  add([relative, laterBefore, numbers], relativeStart)
  add([articles, partsOfYear, units, weekMarks], stretchStart)
  known.set(lexicon, words)
  return words
}
