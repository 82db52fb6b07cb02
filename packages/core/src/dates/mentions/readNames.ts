import {type Cursor, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'

/** The EDTF code of a season by its name. */
export function readSeason(cursor: Cursor, lexicon: Lexicon): 21 | 22 | 23 | 24 | undefined {
  return takePhrase(cursor, lexicon.seasons)?.value
}

/** A weekday by its name: 1 for Monday to 7. */
export function readWeekday(cursor: Cursor, lexicon: Lexicon): number | undefined {
  return takePhrase(cursor, lexicon.weekdays)?.value
}
