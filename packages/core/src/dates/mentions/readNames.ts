import {type Cursor, peek, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './words/proseWords.ts'

/** The EDTF code of a season by its name. */
export function readSeason(cursor: Cursor, lexicon: Lexicon): 21 | 22 | 23 | 24 | undefined {
  return takePhrase(cursor, lexicon.seasons)?.value
}

/** A weekday by its name, 1 for Monday to 7. A name with a capital letter by rule is none without it. */
export function readWeekday(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): number | undefined {
  const token = peek(cursor)
  if (!token || (!token.capital && (prose.capitalNames || prose.everyday.has(token.text)))) return undefined
  return takePhrase(cursor, lexicon.weekdays)?.value
}

/** A month by its name, under the same rule. */
export function readMonthName(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): number | undefined {
  const token = peek(cursor)
  if (!token || (!token.capital && (prose.capitalNames || prose.everyday.has(token.text)))) return undefined
  const month = lexicon.months.get(token.text)
  if (month !== undefined) cursor.at++
  return month
}
