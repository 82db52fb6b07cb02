import {type Cursor, peek} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'
import type {Pointing} from './readAnaphor.ts'
import {readHour} from './readHour.ts'
import {readWeekday} from './readNames.ts'

/** `yesterday`, `Thursday`, `3:00 a.m.` */
export function readNamedDay(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  const token = peek(cursor)
  if (token?.kind === 'number') return readHour(cursor)
  const day = token?.kind === 'word' ? prose.days.get(token.text) : undefined
  if (day !== undefined) {
    cursor.at++
    return {target: {unit: 'day', count: day, ...(token?.text === 'tonight' && {partOfDay: 'night'})}, deictic: true}
  }
  // Short names of weekdays are words: `sat`, `sun`.
  if (!token?.capital || token.text.length < 6) return undefined
  const coming = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4].some((ahead) => prose.coming.has(peek(cursor, ahead)?.text ?? ''))
  const weekday = readWeekday(cursor, lexicon)
  return weekday === undefined ? undefined : {target: {weekday, shift: undefined, coming}, deictic: true}
}
