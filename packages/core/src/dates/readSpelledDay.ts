import {type Cursor, endOf, peek, takePhrase} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'

/** A day of the month in words: `first`, `twenty-third`, `primero`, `двадцать третьего`. Only a month beside it makes it a day. */
export function readSpelledDay(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const start = peek(cursor)?.start ?? 0
  const found = takePhrase(cursor, lexicon.days)
  return found && {value: found.value, start, end: endOf(cursor)}
}
