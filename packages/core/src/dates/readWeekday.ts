import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import {isEverydayWord} from './isEverydayWord.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'

/** Reads a weekday in front of a date, with what parts the two: `Monday,`, `Mo.`, `Freitag, dem`, `lunes,`. */
export function readWeekdayAhead(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const weekday = readWeekday(cursor, lexicon)
  if (!weekday) return undefined
  takeSign(cursor, '.', false)
  takeSign(cursor, ',', false)
  attempt(cursor, () => {
    const word = takePhrase(cursor, lexicon.prefixes)?.value
    if (!word || !('skip' in word || ('relation' in word && word.relation === 'on'))) return undefined
    takeSign(cursor, "-־'", false)
    return word
  })
  return weekday
}

/** Reads a weekday behind its date: `23 May 2022 (Monday)`, `23 May 2022, Monday`, `23 Mayıs 2022 Pazartesi`. */
export function readWeekdayBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    const open = takeSign(cursor, '(,')
    if (!open && !lexicon.weekdayBehind) return undefined
    const weekday = readWeekday(cursor, lexicon)
    // One character by itself (`日`, `月`) may start any word.
    if (!weekday || (!open && weekday.end - weekday.start < 2)) return undefined
    return open?.text === '(' && !takeSign(cursor, ')') ? undefined : weekday
  })
}

function readWeekday(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const next = peek(cursor)
  if (!next || isEverydayWord(next, lexicon)) return undefined
  const found = takePhrase(cursor, lexicon.weekdays)
  return found && {value: found.value, start: next.start, end: cursor.tokens[cursor.at - 1]?.end ?? next.end}
}
