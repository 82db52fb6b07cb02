import type {Lexicon, Phrasebook} from '../lexicon.ts'
import type {ProseWords} from './words/proseWords.ts'

/** The words of a language by what they say of the place of a phrase for a time. All are lower-case. */
export interface Vocabulary {
  /** Words that give such a phrase away; without a number or one of them there is none. */
  telling: Set<string>
  /** Words that may stand in a phrase in front of the first of those. */
  leading: Set<string>
  /** Words that can stand anywhere in such a phrase. Fewer than those that lead to one: `people` stands in none. */
  within: Set<string>
  /** Numbers in words, behind which another word may stand: `two bloody weeks`. */
  numbers: Set<string>
  /** Words of the names of eras, which may stand in front of a year. */
  eras: Set<string>
  /**
   * The lengths of the telling words that start with a pair of letters, in either case: a bit for each length, the last one
   * for all that are longer. See `pairOf`.
   */
  starts: Uint32Array
}

const known = new WeakMap<Lexicon, Vocabulary>()

/** The vocabulary of a language. Made once per language. */
export function vocabularyOf(lexicon: Lexicon, prose: ProseWords | undefined): Vocabulary {
  const found = known.get(lexicon)
  if (found) return found
  const telling = tellingWords(lexicon, prose)
  const {counted, labels, seasonal, otherwise, ...own} = prose ?? {}
  const within = wordsIn([lexicon, own])
  const vocabulary = {
    telling,
    // Some words of prose only tell by standing beside a phrase what it is.
    leading: new Set([...within, ...wordsIn([{counted, labels, seasonal, otherwise}])]),
    within,
    numbers: new Set(lexicon.numbers.keys()),
    eras: new Set(entriesOf(lexicon.eras).flatMap(({words}) => words)),
    starts: startsOf(telling),
  }
  known.set(lexicon, vocabulary)
  return vocabulary
}

/** A place in `starts` for the first two code units of a word; 0 stands for a second that there is not. */
export function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff
}

/** The bit in `starts` that stands for the length of a word. */
export function lengthBit(length: number): number {
  return 1 << Math.min(length, 30)
}

function tellingWords(lexicon: Lexicon, prose: ProseWords | undefined): Set<string> {
  const words = new Set<string>([
    ...lexicon.months.keys(),
    ...lexicon.century,
    ...(prose ? [...prose.units.keys(), ...prose.anniversaries] : []),
  ])
  const books: Phrasebook<unknown>[] = [
    lexicon.longMonths,
    lexicon.weekdays,
    lexicon.seasons,
    lexicon.partsOfYear,
    lexicon.relative,
  ]
  for (const book of books) for (const {words: phrase} of entriesOf(book)) addTelling(words, phrase)
  for (const {words: unit} of entriesOf(lexicon.units)) addTelling(words, unit)
  if (prose)
    for (const book of [prose.partsOfDay, prose.days, prose.holidays, prose.moments, prose.others])
      for (const {words: phrase} of shortestFirst(entriesOf<unknown>(book))) addTelling(words, phrase)
  if (lexicon.ideographic) for (const sign of '年月日号號') words.add(sign)
  // Where prose is looked through, words end at an apostrophe.
  for (const word of [...words])
    for (const piece of word.split(/[^\p{L}\p{M}]+/u)) if (piece.length > 1) words.add(piece)
  return words
}

/** Of a phrase without a telling word the longest becomes one, or in writing without spaces the last. */
function addTelling(words: Set<string>, phrase: string[]): void {
  if (phrase.some((word) => words.has(word))) return
  const longest = phrase.reduce((one, other) => (other.length >= one.length ? other : one), '')
  if (longest) words.add(longest)
}

function shortestFirst<Entry extends {words: string[]}>(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => a.words.length - b.words.length)
}

function entriesOf<Value>(book: Phrasebook<Value>): {words: string[]; value: Value}[] {
  return [...book.values()].flat()
}

function wordsIn(tables: object[]): Set<string> {
  const words = new Set<string>(['q', 'h', 'a'])
  for (const table of tables) for (const list of Object.values(table)) addWords(words, list)
  return words
}

function addWords(words: Set<string>, table: unknown): void {
  if (table instanceof Set) for (const word of table) addPhrase(words, word)
  else if (table instanceof Map)
    for (const [word, entries] of table) {
      addPhrase(words, word)
      if (Array.isArray(entries)) for (const {words: phrase} of entries) for (const each of phrase) words.add(each)
    }
  else if (Array.isArray(table)) for (const each of table) addPhrase(words, Array.isArray(each) ? each[0] : each)
}

function addPhrase(words: Set<string>, phrase: unknown): void {
  if (typeof phrase !== 'string') return
  if (!phrase.includes(' ') && !phrase.includes('-')) words.add(phrase)
  else for (const word of phrase.split(/[ -]/)) words.add(word)
}

function startsOf(words: Set<string>): Uint32Array {
  const starts = new Uint32Array(0x10000)
  for (const word of words)
    for (const first of casesOf(word.charAt(0)))
      for (const second of casesOf(word.charAt(1))) {
        const pair = pairOf(first.charCodeAt(0), second === '' ? 0 : second.charCodeAt(0))
        starts[pair] = (starts[pair] ?? 0) | lengthBit(word.length)
      }
  return starts
}

function casesOf(letter: string): string[] {
  return [letter, letter.toUpperCase(), ...(letter === 'i' ? ['İ'] : [])]
}
