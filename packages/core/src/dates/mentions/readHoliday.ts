import {attempt, type Cursor, peek} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import {readYearBehind} from '../readYear.ts'
import type {ProseWords} from './proseWords.ts'
import type {Pointing} from './readAnaphor.ts'

/** `Christmas 1963`, `New Year’s Eve`. */
export function readHoliday(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  return attempt(cursor, () => {
    const first = peek(cursor)
    if (!first?.capital || !prose.holidayStarts.has(first.text)) return undefined
    for (let length = 3; length > 0; length--) {
      const words = Array.from({length}, (_, ahead) => peek(cursor, ahead)?.text).join(' ')
      const holiday = prose.holidays.get(words)
      if (!holiday) continue
      cursor.at += length
      const year = readYearBehind(cursor, lexicon)
      return {target: {holiday, ...(year && {year: year.value})}, deictic: false}
    }
    return undefined
  })
}
