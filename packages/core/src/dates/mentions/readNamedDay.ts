import {attempt, type Cursor, peek, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Pointing} from './pointing.ts'
import {readHour} from './readHour.ts'
import {readWeekday} from './readNames.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `yesterday`, `tomorrow morning`, `Thursday`, `Friday night`, `3:00 a.m.` */
export function readNamedDay(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  const token = peek(cursor)
  if (token?.kind === 'number') return readHour(cursor)
  const day = takePhrase(cursor, prose.days)?.value
  if (day !== undefined) {
    const partOfDay = token?.text === 'tonight' ? 'night' : takePhrase(cursor, prose.partsOfDay)?.value
    return {target: {unit: 'day', count: day, ...(partOfDay && {partOfDay})}, deictic: true}
  }
  // Short names of weekdays are words: `sat`, `sun`.
  if (!token || token.text.length < prose.shortestWeekday || !lexicon.weekdays.has(token.text)) return undefined
  return attempt(cursor, () => {
    const place = {...cursor}
    const weekday = readWeekday(cursor, lexicon, prose)
    if (weekday === undefined) return undefined
    const coming = around.some((ahead) => prose.coming.has(peek(place, ahead)?.text ?? ''))
    const partOfDay = takePhrase(cursor, prose.partsOfDay)?.value
    return {target: {weekday, shift: undefined, coming, ...(partOfDay && {partOfDay})}, deictic: true}
  })
}

/** How far from the name of a weekday a word may stand that says that it is to come. */
const around = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4]
