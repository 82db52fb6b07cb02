import type {Cursor} from '../../dates/cursor.ts'
import type {Lexicon} from '../../dates/lexicon.ts'
import type {Phrase} from '../../dates/phrase.ts'
import {readPhrase} from '../../dates/readPhrase.ts'
import type {Token} from '../../dates/tokens.ts'

/** A date phrase in running prose. */
export interface DateInProse {
  phrase: Phrase
  /** The tokens it takes, from the first to behind the last. */
  from: number
  to: number
}

/** Finds the calendar dates among the tokens of a clause. Lone years, and what counts from another date, are left out. */
export function datesIn(tokens: Token[], lexicon: Lexicon): DateInProse[] {
  const found: DateInProse[] = []
  const cursor: Cursor = {tokens, at: 0}
  while (cursor.at < tokens.length) {
    const from = cursor.at
    // `of 9 August` says what something is about, not when it is to be.
    const isAbout = [from - 1, from].some((at) => lexicon.of.has(tokens[at]?.text ?? ''))
    const phrase = readPhrase(cursor, lexicon)
    if (phrase && cursor.at > from) {
      if ((phrase.to || !isAbout) && !phrase.relative && phrase.shape !== 'bare')
        found.push({phrase, from, to: cursor.at})
    } else cursor.at = from + 1
  }
  return found
}
