import type {Cursor} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import {readPhrase} from '../readPhrase.ts'
import {isDate} from './isDate.ts'
import type {Mention} from './mention.ts'
import {readAnaphor} from './readAnaphor.ts'
import {readLength} from './readLength.ts'
import {readReference} from './readReference.ts'
import type {ProseWords} from './words/proseWords.ts'

/**
 * Reads the time that starts at the cursor, and moves the cursor behind it: a date, else what points at one, else a length of
 * time, else a vague reference. `near` is the year at which the text stands.
 */
export function readMention(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords | undefined,
  near: number | undefined,
): Mention | undefined {
  const at = cursor.at
  const phrase = readPhrase(cursor, lexicon)
  if (phrase && !prose) {
    if (phrase.shape !== 'bare') return {kind: 'date', start: phrase.start, end: phrase.end, phrase}
    return undefined
  }
  if (!prose) return undefined
  if (
    phrase &&
    !phrase.relative &&
    isDate(phrase, {tokens: cursor.tokens, at, behind: cursor.at}, lexicon, prose, near)
  )
    return {kind: 'date', start: phrase.start, end: phrase.end, phrase}
  cursor.at = at
  return readAnaphor(cursor, lexicon, prose) ?? readLength(cursor, lexicon, prose) ?? readReference(cursor, prose)
}
