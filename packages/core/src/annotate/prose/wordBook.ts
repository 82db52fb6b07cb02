import {type Token, tokenise} from '../../dates/tokens.ts'

/** Phrases, some of whose words may have any ending, ready to be found in the tokens of a text. */
export interface WordBook<Value> {
  whole: Map<string, Entry<Value>[]>
  /** Phrases that open with the beginning of a word, by its first letters. */
  stems: Map<string, Entry<Value>[]>
}

interface Entry<Value> {
  words: {text: string; isStem: boolean}[]
  value: Value
}

/** How many letters of a stem it is looked up by. No stem is shorter. */
const keyLength = 2

/** Makes a book of phrases; `*` behind a word stands for any ending. */
export function wordBook<Value>(phrases: readonly (readonly [string, Value])[]): WordBook<Value> {
  const book: WordBook<Value> = {whole: new Map(), stems: new Map()}
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase)
    const first = words[0]
    if (!first) continue
    const [index, key] = first.isStem ? [book.stems, first.text.slice(0, keyLength)] : [book.whole, first.text]
    index.set(key, [...(index.get(key) ?? []), {words, value}])
  }
  for (const index of [book.whole, book.stems])
    for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length)
  return book
}

/** The longest phrase of the book that starts at a token: its value, and the number of tokens it has. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  at: number,
  book: WordBook<Value>,
): {value: Value; length: number} | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const whole = longestAt(tokens, at, book.whole.get(first.text))
  const stem = book.stems.size > 0 && longestAt(tokens, at, book.stems.get(first.text.slice(0, keyLength)))
  const found = whole && stem ? (stem.words.length > whole.words.length ? stem : whole) : whole || stem
  return found ? {value: found.value, length: found.words.length} : undefined
}

function longestAt<Value>(tokens: readonly Token[], at: number, entries: Entry<Value>[] | undefined) {
  return entries?.find(({words}) =>
    words.every(({text, isStem}, index) => {
      const written = tokens[at + index]?.text
      return isStem ? written?.startsWith(text) : written === text
    }),
  )
}

function wordsOf(phrase: string): Entry<unknown>['words'] {
  const words: Entry<unknown>['words'] = []
  for (const {text, spaced} of tokenise(phrase)) {
    const last = words.at(-1)
    if (text === '*' && !spaced && last) last.isStem = true
    else words.push({text, isStem: false})
  }
  return words
}
