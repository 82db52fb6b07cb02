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
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'number' && !lexicon.months.has(token.text))) continue
    for (let from = Math.max(next, at - reachBefore); from <= at; from++) {
      const cursor: Cursor = {tokens, at: from}
      const phrase = readPhrase(cursor, lexicon)
      if (!phrase || cursor.at <= at) continue
      // `of 9 August` says what something is about, not when it is to be.
      const isAbout = !phrase.to && [from - 1, from].some((index) => lexicon.of.has(tokens[index]?.text ?? ''))
      if (!isAbout && !phrase.relative && phrase.shape !== 'bare') found.push({phrase, from, to: cursor.at})
      next = cursor.at
      at = cursor.at - 1
      break
    }
  }
  return found
}

/** How many words stand before the first number or month of a date: `early in the spring of 2022`. */
const reachBefore = 4
