import {type Cursor, peek, takeSign} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {pointOf} from './pointOf.ts'
import {readDayNumber} from './readDayNumber.ts'
import {readYearBehind} from './readYear.ts'

/** `8`, `8th`, `8, 2022`: the other end of the range has the month. */
export function readBareDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const day = readDayNumber(cursor, lexicon)
  if (!day || day.value > 31) return undefined
  const next = peek(cursor)
  // `12h30`, `12:30`, `12 Uhr`: hours.
  if (
    next &&
    (lexicon.hours.has(next.text) || (!next.spaced && (next.kind === 'word' || next.text === ':') && isClock(cursor)))
  )
    return undefined
  if (day && isBeforeOtherEnd(cursor, lexicon)) takeSign(cursor, '.', false)
  return day && pointOf({day}, readYearBehind(cursor, lexicon))
}

/** True between the hour and the minutes of `12:30`, and in front of letters that hang on to a number. */
function isClock(cursor: Cursor): boolean {
  const [sign, minutes] = [peek(cursor), peek(cursor, 1)]
  return sign?.kind === 'word' || (minutes?.kind === 'number' && !minutes.spaced && minutes.text.length === 2)
}

/** `12. bis 15. Juni`, `12.–15. Juni`: the full stop of a German ordinal, in front of the rest of a range or a list. */
function isBeforeOtherEnd(cursor: Cursor, lexicon: Lexicon): boolean {
  const next = peek(cursor, 1)
  if (peek(cursor)?.text !== '.' || !next) return false
  return next.kind === 'word'
    ? lexicon.rangeWords.has(next.text) || lexicon.and.has(next.text)
    : `,${dashes}`.includes(next.text)
}
