import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'

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
    const before = takePhrase(cursor, lexicon.reigns)?.value
    const number = take(cursor, '元') ? 1 : readNumber(cursor)?.value
    const end = take(cursor, '年')
    if (number === undefined || !end || '度間间来級级生'.includes(peek(cursor)?.text ?? ' ')) return undefined
    const value = before === undefined ? number : before + number
    // `4年` without an era is a length of time.
    return value >= 1000 && value <= 2999 ? {value, start, end: end.end} : undefined
  })
}

/** A number with the sign of its unit, and none of the signs that make it something else behind. */
function readCounted(cursor: Cursor, units: string, most: number, not: string): Slot | undefined {
  return attempt(cursor, () => {
    const number = readNumber(cursor)
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
    const number = month && readNumber(cursor)
    const before = cursor.at
    const closes = takeSign(cursor, '-–—−‑‒') && readCounted(cursor, '日号號', 31, '間间本')
    cursor.at = before
    return closes && number && number.value > 0 && number.value <= 31 ? number : undefined
  })
}

const digits = '〇一二三四五六七八九'

/** A number in figures or in Han: `23`, `二十三`, `廿三`, `二〇二二`. */
function readNumber(cursor: Cursor): Slot | undefined {
  const first = peek(cursor)
  if (first?.kind === 'number' && first.text.length <= 4) {
    cursor.at++
    return {value: Number(first.text), start: first.start, end: first.end}
  }
  let written = ''
  let end = 0
  for (let token = peek(cursor); token && written.length < 4; token = peek(cursor)) {
    const sign = token.text === '零' || token.text === '○' ? '〇' : token.text
    if (sign.length !== 1 || !`${digits}十廿卅`.includes(sign)) break
    written += sign
    end = token.end
    cursor.at++
  }
  const value = countOf(written)
  return first && value !== undefined ? {value, start: first.start, end} : undefined
}

function countOf(written: string): number | undefined {
  if (written === '') return undefined
  const plain = Array.from(written, (sign) => digits.indexOf(sign))
  if (!plain.includes(-1)) return Number(plain.join(''))
  const [, tens = '', ones = ''] = /^(.?十|廿|卅)(.?)$/.exec(written) ?? []
  if (tens === '') return undefined
  const ten = tens === '廿' ? 2 : tens === '卅' ? 3 : tens === '十' ? 1 : digits.indexOf(tens.charAt(0))
  return ten * 10 + Math.max(0, digits.indexOf(ones || '〇'))
}

function take(cursor: Cursor, signs: string) {
  const token = peek(cursor)
  if (token?.text.length !== 1 || !signs.includes(token.text)) return undefined
  cursor.at++
  return token
}
