import {tokenise} from './tokens.ts'

/** Phrases of several words, found by their first word, longest first. */
export type Phrasebook<Value> = Map<string, {words: string[]; value: Value}[]>

/** Makes a phrasebook of phrases in any order. */
export function phrasebook<Value>(phrases: readonly [string, Value][]): Phrasebook<Value> {
  const book: Phrasebook<Value> = new Map()
  for (const [phrase, value] of phrases) {
    const words = tokenise(phrase).map(({text}) => text)
    const first = words[0] ?? ''
    book.set(first, [...(book.get(first) ?? []), {words, value}])
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return book
}
