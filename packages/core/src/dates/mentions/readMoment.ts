import {attempt, type Cursor, peek} from '../cursor.ts'
import type {ProseWords} from './proseWords.ts'
import type {Pointing} from './readAnaphor.ts'

/** `the same time`, `that time`. */
export function readMoment(cursor: Cursor, prose: ProseWords): Pointing | undefined {
  return attempt(cursor, () => {
    if (!prose.pointers.has(peek(cursor)?.text ?? '')) return undefined
    const words = [0, 1, 2].map((ahead) => peek(cursor, ahead)?.text)
    const length = prose.moments.includes(words.join(' '))
      ? 3
      : prose.moments.includes(words.slice(0, 2).join(' '))
        ? 2
        : 0
    if (!length) return undefined
    cursor.at += length
    return {target: {moment: true}, deictic: false, unsettled: true}
  })
}
