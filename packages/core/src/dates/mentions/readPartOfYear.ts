import {attempt, type Cursor, takePhrase, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Pointing} from './readAnaphor.ts'
import {readPointing} from './readPointing.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `the third quarter`, `the first half of the year`, `the second quarter of last year`. */
export function readPartOfYear(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, prose.pointers)
    const part = takePhrase(cursor, lexicon.partsOfYear)
    if (!part) return undefined
    const [first, last] = part.value
    if (!takeWord(cursor, lexicon.of))
      return last - first === 2 ? {target: {months: part.value, shift: 0}, deictic: true, unsettled: true} : undefined
    const year = readPointing(cursor, lexicon, prose)
    if (!year || !('unit' in year.target) || year.target.unit !== 'year') return undefined
    return {target: {months: part.value, shift: year.target.count}, deictic: year.deictic}
  })
}
