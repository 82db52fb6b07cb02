import {attempt, type Cursor, peek, takeSign} from '../cursor.ts'
import type {Pointing} from './pointing.ts'

/** `3:00 a.m.`, `11 PM`. */
export function readHour(cursor: Cursor): Pointing | undefined {
  return attempt(cursor, () => {
    const hour = Number(peek(cursor)?.text)
    if (!(hour >= 1 && hour <= 12)) return undefined
    cursor.at++
    const minute = attempt(cursor, () => {
      const token = takeSign(cursor, ':.', false) && peek(cursor)
      if (token?.kind !== 'number' || token.spaced || token.text.length !== 2 || Number(token.text) > 59)
        return undefined
      cursor.at++
      return token.text
    })
    const half = readHalf(cursor)
    if (!half) return undefined
    const hours = (hour % 12) + (half === 'p' ? 12 : 0)
    return {target: {clock: `${String(hours).padStart(2, '0')}:${minute ?? '00'}`}, deictic: false}
  })
}

/** `a.m.`, `pm`. */
function readHalf(cursor: Cursor): 'a' | 'p' | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    cursor.at++
    if (token?.text === 'am' || token?.text === 'pm') return token.text === 'am' ? 'a' : 'p'
    if (token?.text !== 'a' && token?.text !== 'p') return undefined
    if (!takeSign(cursor, '.', false) || peek(cursor)?.text !== 'm') return undefined
    cursor.at++
    takeSign(cursor, '.', false)
    return token.text
  })
}
