import {attempt, type Cursor, peek, takeSign, takeWord} from './cursor.ts'
import {isPartOfNumber} from './isPartOfNumber.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'
import {slotOf} from './slotOf.ts'
import {takeEnding} from './takeEnding.ts'

/** The day of the month: one or two digits, with or without an ordinal mark, not the head of a longer number. */
export function readDayNumber(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) === 0 || isPartOfNumber(cursor))
    return undefined
  cursor.at++
  takeOrdinalMark(cursor, lexicon)
  takeEnding(cursor, lexicon)
  takeMark(cursor, lexicon.dayMarks)
  return slotOf(token)
}

/** `1st`, `1er`, `1.º`, `3-го`. */
function takeOrdinalMark(cursor: Cursor, lexicon: Lexicon): void {
  attempt(cursor, () => {
    takeSign(cursor, '-.', false)
    const mark = peek(cursor)
    if (!mark || mark.spaced || !lexicon.ordinalMarks.has(mark.text)) return undefined
    cursor.at++
    return mark
  })
}

/** A word of the set, with the full stop of an abbreviation. */
function takeMark(cursor: Cursor, marks: {has(word: string): boolean}): void {
  const mark = takeWord(cursor, marks)
  if (mark && mark.text.length < 4) takeSign(cursor, '.', false)
}
