import {type Cursor, endOf, peek, takePhrase} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'

/** A day of the month in words: `first`, `twenty-third`, `primero`, `двадцать третьего`. Only a month beside it makes it a day. */
export function readSpelledDay(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const start = peek(cursor)?.start ?? 0
  // `kovo pirmoji pusė` is the first half of March.
  const parts = lexicon.partsOfYear.get(peek(cursor)?.text ?? '') ?? []
  if (parts.some(({words}) => words.every((word, index) => peek(cursor, index)?.text === word))) return undefined
  const found = takePhrase(cursor, lexicon.days)
  return found && {value: found.value, start, end: endOf(cursor)}
}
