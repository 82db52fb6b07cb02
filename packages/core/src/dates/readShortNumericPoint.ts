import {attempt, type Cursor, peek, takeSign} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {slotOf} from './slotOf.ts'
import type {Token} from './tokens.ts'

/**
 * Reads a day and a month in figures without their year: `23.05.`, `23.5.`, `5/3`, `05/23`. Fractions, amounts and numbers of
 * sections look the same, so that such a date has to be written with two digits, closed by a full stop or parted from the text.
 */
export function readShortNumericPoint(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const joint = peek(cursor, 1)?.text
  if (joint !== '.' && joint !== '/') return undefined
  return attempt(cursor, () => {
    const [before, first, sign, second] = [-1, 0, 1, 2].map((ahead) => peek(cursor, ahead))
    if (!first || !sign || !second || sign.spaced || second.spaced || !isShort(first) || !isShort(second))
      return undefined
    if (sign.text !== '/' && !(sign.text === '.' && lexicon.numericOrder === 'day-first')) return undefined
    cursor.at += 3
    const close = sign.text === '.' ? takeSign(cursor, '.', false) : undefined
    if (runsOn(cursor)) return undefined
    const twoDigits = first.text.length === 2 && second.text.length === 2
    const isPadded = [first, second].some(({text}) => text.startsWith('0'))
    const isFirm = twoDigits ? isPadded || close !== undefined : close !== undefined && Number(first.text) > 12
    // `Am 5.3. wurde`
    const isLed = close !== undefined && before?.kind === 'word'
    if (!isFirm && !isLed && !isParted(cursor)) return undefined
    const point = inOrder(first, second, sign.text === '.' ? 'day-first' : orderOf(lexicon))
    return point && {...point, ...(!(isFirm && close) && {loose: true})}
  })
}

function isShort({kind, text}: Token): boolean {
  return kind === 'number' && text.length <= 2 && Number(text) > 0 && Number(text) <= 31
}

/** True at the head of a longer number, and before a sign or a word that hangs on to it. */
function runsOn(cursor: Cursor): boolean {
  const [next, behind] = [peek(cursor), peek(cursor, 1)]
  if (!next || next.spaced) return false
  if (next.kind !== 'sign') return true
  return '%/'.includes(next.text) || (behind?.kind === 'number' && !behind.spaced && !dashes.includes(next.text))
}

/** True at the end of a text, and before a sign that parts a lead from its text. */
function isParted(cursor: Cursor): boolean {
  const next = peek(cursor)
  if (!next) return true
  return next.spaced ? dashes.includes(next.text) && peek(cursor, 1)?.kind === 'word' : ':|)]'.includes(next.text)
}

function orderOf({numericOrder, ideographic}: Lexicon): Lexicon['numericOrder'] {
  return ideographic ? 'month-first' : numericOrder
}

function inOrder(first: Token, second: Token, order: Lexicon['numericOrder']): Point | undefined {
  const [one, other] = [slotOf(first), slotOf(second)]
  const dayFirst = {start: 0, end: 0, day: one, month: other}
  const monthFirst = {start: 0, end: 0, day: other, month: one}
  if (order === 'day-first') return other.value > 12 ? undefined : dayFirst
  if (order === 'month-first') return one.value > 12 ? undefined : monthFirst
  if (one.value > 12) return other.value > 12 ? undefined : {...dayFirst, shows: 'day-first'}
  return other.value > 12 ? {...monthFirst, shows: 'month-first'} : {start: 0, end: 0, undecided: [one, other]}
}
