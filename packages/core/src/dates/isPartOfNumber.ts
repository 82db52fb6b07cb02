import {type Cursor, peek} from './cursor.ts'

/** True at the head of `1,500`, `3.5` or `87%`, which are amounts. */
export function isPartOfNumber(cursor: Cursor): boolean {
  const sign = peek(cursor, 1)
  if (!sign || sign.spaced || sign.kind !== 'sign') return false
  if (sign.text === '%') return true
  const digits = peek(cursor, 2)
  return (sign.text === ',' || sign.text === '.') && digits?.kind === 'number' && !digits.spaced
}
