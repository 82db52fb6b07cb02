import type {ProseWords, ToldStatus} from '../words/proseVocabulary.ts'
import {type WordBook, wordBook} from './wordBook.ts'

/** The prose words of a language, ready to be found. */
export interface ProseBooks {
  statuses: WordBook<ToldStatus | undefined>
  held: WordBook<true>
  ahead: WordBook<true>
  relative: WordBook<true>
  content: WordBook<true>
  negations: WordBook<true>
  numbered: WordBook<true>
  uncounted: WordBook<true>
  stops: WordBook<true>
  /** Matches every text in which a status or a plan may be told. */
  hints: RegExp
  /** What sends the reader to another event, and what every text that does so matches. */
  see: WordBook<true>
  seeHints: RegExp
}

const ready = new WeakMap<ProseWords, ProseBooks>()

/** Made once for each language; holds no state of a reading. */
export function proseBooksOf(words: ProseWords): ProseBooks {
  const found = ready.get(words)
  if (found) return found
  const books = {
    statuses: wordBook(words.statuses),
    held: bookOf(words.held),
    ahead: bookOf(words.ahead),
    relative: bookOf(words.relative),
    content: bookOf(words.content),
    negations: bookOf(words.negations),
    numbered: bookOf(words.numbered),
    uncounted: bookOf(words.uncounted),
    stops: bookOf(words.stops),
    see: bookOf(words.see),
    seeHints: hintsFor(words.see),
    hints: hintsFor([...words.statuses.map(([phrase]) => phrase), ...words.ahead]),
  }
  ready.set(words, books)
  return books
}

function bookOf(words: string[]): WordBook<true> {
  return wordBook(words.map((word) => [word, true]))
}

/** The first word of each phrase, so that a text without any of them need not be taken apart. */
function hintsFor(phrases: string[]): RegExp {
  const words = new Set(phrases.map((phrase) => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0] ?? ''))
  words.delete('')
  return new RegExp(`(?<!\\p{L})(?:${[...words].join('|')})`, 'iu')
}
