import type {Lexicon} from '../lexicon.ts'
import type {Token} from '../tokens.ts'
import type {ProseWords} from './words/proseWords.ts'

/** What a time in prose that is no date phrase may start with, as bits: each names the reader that need be asked. */
export const [anaphorStart, lengthStart, referenceStart] = [1, 2, 4] as const

/** What can start with a token. */
export function mentionStarts({kind, text}: Token, lexicon: Lexicon, prose: ProseWords): number {
  return kind === 'number' ? anaphorStart | lengthStart : (wordsOf(lexicon, prose).get(text) ?? 0)
}

const known = new WeakMap<ProseWords, Map<string, number>>()

function wordsOf(lexicon: Lexicon, prose: ProseWords): Map<string, number> {
  const found = known.get(prose)
  if (found) return found
  const {prefixes, partsOfYear, weekdays, seasons, months, numbers} = lexicon
  const {within, moments, pointers, days, articles, shifts, holidays, units, partsOfDay} = prose
  const {every, directionsAhead, lasting, half, vague, anniversaries, others} = prose
  const words = new Map<string, number>()
  const add = (tables: {keys(): Iterable<string>}[], start: number) => {
    for (const table of tables) for (const word of table.keys()) words.set(word, (words.get(word) ?? 0) | start)
  }
  add([prefixes, within, moments, pointers, partsOfYear, days, weekdays, articles, shifts, holidays], anaphorStart)
  add([units, partsOfDay, seasons, months], anaphorStart)
  add([every, directionsAhead, pointers, lasting, half, vague, numbers, prose.numbers, units], lengthStart)
  add([anniversaries, partsOfDay, others], referenceStart)
  known.set(prose, words)
  return words
}
