import {type Cursor, takePhrase} from '../cursor.ts'
import type {Pointing} from './pointing.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `the same time`, `that time`. */
export function readMoment(cursor: Cursor, prose: ProseWords): Pointing | undefined {
  return takePhrase(cursor, prose.moments) && {target: {moment: true}, deictic: false, unsettled: true}
}
