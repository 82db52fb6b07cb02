import type {Lexicon} from './lexicon.ts'
import {startsOf} from './startsPoint.ts'
import type {Token} from './tokens.ts'

/** False for a token with which no date phrase starts, so that nothing need be read: that is most words. */
export function startsPhrase(token: Token, lexicon: Lexicon): boolean {
  if (token.kind === 'number' || wordsOf(lexicon).has(token.text)) return true
  return token.kind === 'word' && startsOf(token, lexicon) !== 0
}

const known = new WeakMap<Lexicon, Set<string>>()

/** The words in front of an end of a date, and those of what has no ends: `Q2 2022`, `week 21`, `two days later`. */
function wordsOf(lexicon: Lexicon): Set<string> {
  const found = known.get(lexicon)
  if (found) return found
  const {at, prefixes, relative, laterBefore, numbers, articles, partsOfYear, units, weekMarks} = lexicon
  const tables: {keys(): Iterable<string>}[] = [
    at,
    prefixes,
    relative,
    laterBefore,
    numbers,
    articles,
    partsOfYear,
    units,
    weekMarks,
  ]
  const words = new Set(tables.flatMap((table) => [...table.keys()]))
  known.set(lexicon, words)
  return words
}
