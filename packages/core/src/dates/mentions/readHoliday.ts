import {attempt, type Cursor, peek, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import {readYearBehind} from '../readYear.ts'
import type {Pointing} from './pointing.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `Christmas 1963`, `New Year’s Eve`. */
export function readHoliday(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  if (!peek(cursor)?.capital) return undefined
  return attempt(cursor, () => {
    const holiday = takePhrase(cursor, prose.holidays)?.value
    if (!holiday) return undefined
    const year = readYearBehind(cursor, lexicon)
    return {target: {holiday, ...(year && {year: year.value})}, deictic: false}
  })
}
