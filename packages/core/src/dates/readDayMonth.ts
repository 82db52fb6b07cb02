import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import {dashes} from './dashes.ts'
import {isMarkedDay} from './isMarkedDay.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {pointOf} from './pointOf.ts'
import {readDayNumber} from './readDayNumber.ts'
import {readMonth} from './readMonth.ts'
import {readSpelledDay} from './readSpelledDay.ts'
import {readYear, readYearBehind} from './readYear.ts'

/** `9 March 2022`, `9th of March, 2022`, `9 March`. */
export function readDayMonth(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const day = readDayNumber(cursor, lexicon) ?? readSpelledDay(cursor, lexicon)
    if (!day) return undefined
    takeSign(cursor, '.', false)
    takePhrase(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    return pointOf({day, month}, readYearBehind(cursor, lexicon))
  })
}

/** `March 9, 2022`, `March 9`, `March 2022`, `March`. */
export function readMonthDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    const day = attempt(cursor, () => readDayBehind(cursor, lexicon))
    return pointOf(day ? {month, day} : {month}, readYearBehind(cursor, lexicon))
  })
}

/** The day behind its month. Where the day stands in front by rule, only with a year or a sign behind it. */
function readDayBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  // `March First` in capitals is a name.
  const day = readDayNumber(cursor, lexicon) ?? (peek(cursor)?.capital ? undefined : readSpelledDay(cursor, lexicon))
  if (!day || !lexicon.dayBeforeMonth || isMarkedDay(cursor, lexicon)) return day
  const before = cursor.at
  if (takeSign(cursor, dashes, false)) readDayNumber(cursor, lexicon)
  const marked = isMarkedDay(cursor, lexicon)
  takeSign(cursor, ',', false)
  takePhrase(cursor, lexicon.of)
  const closed = marked || readYear(cursor, lexicon) !== undefined || ':)]|'.includes(peek(cursor)?.text ?? ':')
  cursor.at = before
  return closed ? day : undefined
}
