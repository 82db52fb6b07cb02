import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {astronomical, readEra} from './readEra.ts'
import {readHanNumber} from './readHanNumber.ts'

/** Reads `2022年5月23日`, `5月23日`, `2022年5月`, `2022年春`, `2022年`, `8日`, `令和4年5月23日`, `二〇二二年五月`, `1990年代`. */
export function readIdeographicPoint(cursor: Cursor, lexicon: Lexicon, bareDay: boolean): Point | undefined {
  if (!lexicon.ideographic) return undefined
  return attempt(cursor, () => {
    const year = readYear(cursor, lexicon)
    if (year && year.value % 10 === 0 && take(cursor, '代')) return {start: 0, end: 0, decade: year.value / 10}
    const month = readCounted(cursor, '月', 12, '間间号')
    const season = year && !month ? attempt(cursor, () => takePhrase(cursor, lexicon.seasons)?.value) : undefined
    const day =
      month || (bareDay && !year)
        ? (readCounted(cursor, '日号號', 31, '間间本') ?? readOpenDay(cursor, month))
        : undefined
    if (!year && !month && !day) return undefined
    return {start: 0, end: 0, ...(year && {year}), ...(month && {month}), ...(season && {season}), ...(day && {day})}
  })
}

function readYear(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const era = readEra(cursor, lexicon)
    const before = era ? undefined : takePhrase(cursor, lexicon.reigns)?.value
    const number = take(cursor, '元') ? 1 : readHanNumber(cursor)?.value
    const end = take(cursor, '年')
    if (number === undefined || !end || '度間间来級级生'.includes(peek(cursor)?.text ?? ' ')) return undefined
    const value = era ? astronomical(number, era) : before === undefined ? number : before + number
    // `4年` without an era is a length of time.
    return era || (value >= 1000 && value <= 2999) ? {value, start, end: end.end} : undefined
  })
}

/** A number with the sign of its unit, and none of the signs that make it something else behind. */
function readCounted(cursor: Cursor, units: string, most: number, not: string): Slot | undefined {
  return attempt(cursor, () => {
    const number = readHanNumber(cursor)
    const unit = number && take(cursor, units)
    if (!number || !unit || number.value < 1 || number.value > most) return undefined
    const next = peek(cursor)
    if (next && !next.spaced && not.includes(next.text)) return undefined
    if (units === '月') take(cursor, '份')
    return {value: number.value, start: number.start, end: cursor.tokens[cursor.at - 1]?.end ?? unit.end}
  })
}

/** `5月1–8日`: the sign stands at the other end. */
function readOpenDay(cursor: Cursor, month: Slot | undefined): Slot | undefined {
  return attempt(cursor, () => {
    const number = month && readHanNumber(cursor)
    const before = cursor.at
    const closes = takeSign(cursor, '-–—−‑‒') && readCounted(cursor, '日号號', 31, '間间本')
    cursor.at = before
    return closes && number && number.value > 0 && number.value <= 31 ? number : undefined
  })
}

function take(cursor: Cursor, signs: string) {
  const token = peek(cursor)
  if (token?.text.length !== 1 || !signs.includes(token.text)) return undefined
  cursor.at++
  return token
}
