import {attempt, type Cursor, peek, takeSign} from './cursor.ts'
import {isOfOtherCalendar} from './isOfOtherCalendar.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readYear} from './readYear.ts'
import {romanNumeral} from './romanNumeral.ts'

/** Reads a date in figures: `2022-05-23`, `2022-05`, `23.05.2022`, `05/23/2022`, `23.05.22`, `23/V/2022`. */
export function readNumericPoint(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  if (peek(cursor)?.kind !== 'number') return undefined
  return attempt(cursor, () => {
    const roman = readRomanMonth(cursor, lexicon)
    if (roman) return roman
    const parts = readSpacedParts(cursor) ?? readParts(cursor)
    const [first, second, third] = parts?.slots ?? []
    if (!parts || !first || !second) return undefined
    if (first.digits === 4 && !isOfOtherCalendar(first.value, lexicon))
      return yearFirst(parts.sign, first, second, third)
    if (!third) return monthAndYear(parts.sign, first, second, lexicon)
    if (isOfOtherCalendar(third.value, lexicon)) return undefined
    if (first.digits > 2 || second.digits > 2) return undefined
    if (third.digits === 2) return shortYearLast(parts.sign, first, second, third, lexicon)
    if (third.digits !== 4) return undefined
    return yearLast(parts.sign, first, second, third, lexicon)
  })
}

/** `23/V/2022`, `23.V.2022`, `23 V 2022`: the month as a Roman numeral. */
function readRomanMonth(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    if (peek(cursor, 1)?.text === ',') return undefined
    const day = takeNumber(cursor, 31)
    const sign = day && takeSign(cursor, '-‑/.', false)
    const numeral = peek(cursor)
    const month = numeral?.kind === 'word' && numeral.capital ? romanNumeral(numeral.text) : undefined
    if (!day || !numeral || month === undefined || month > 12 || (!sign && !numeral.spaced)) return undefined
    cursor.at++
    if (sign) takeSign(cursor, sign.text, false)
    const year = readYear(cursor, lexicon)
    return year && {start: 0, end: 0, day, month: {value: month, start: numeral.start, end: numeral.end}, year}
  })
}

/** `27.5` in `27.5—4.6.1918` and `30. 3. – 2. 4. 2022`: a day and a month whose year stands at the other end of the range. */
export function readDayMonthAhead(cursor: Cursor): Point | undefined {
  if (peek(cursor)?.kind !== 'number' || peek(cursor, 1)?.text !== '.') return undefined
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const day = takeNumber(cursor, 31)
    const month = day && takeSign(cursor, '.', false) && takeNumber(cursor, 12)
    if (!month) return undefined
    takeSign(cursor, '.', false)
    const before = cursor.at
    const closes =
      takeSign(cursor, '-–—−‑‒') &&
      takeNumber(cursor, 31) &&
      takeSign(cursor, '.', false) &&
      takeNumber(cursor, 12) &&
      takeSign(cursor, '.', false) &&
      takeNumber(cursor, 2999)
    cursor.at = before
    return closes && {start, end: month.end, day, month}
  })
}

function takeNumber(cursor: Cursor, most: number): Slot | undefined {
  const token = peek(cursor)
  const value = Number(token?.text)
  if (token?.kind !== 'number' || value < 1 || value > most || token.text.length > String(most).length) return undefined
  cursor.at++
  return {value, start: token.start, end: token.end}
}

/** `23. 5. 2022`: full stops with a space behind them. */
function readSpacedParts(cursor: Cursor): {sign: string; slots: Part[]} | undefined {
  return attempt(cursor, () => {
    if (!peek(cursor, 2)?.spaced) return undefined
    const day = takeNumber(cursor, 31)
    const month = day && takeSign(cursor, '.', false) && takeNumber(cursor, 12)
    const year = month && takeSign(cursor, '.', false) && takeNumber(cursor, 2999)
    if (!year || year.value < 1000) return undefined
    const slots = [
      {...day, digits: 2},
      {...month, digits: 2},
      {...year, digits: 4},
    ]
    return {sign: '.', slots}
  })
}

type Part = Slot & {digits: number}

/** Two or three numbers joined by the same sign, with no space between. */
function readParts(cursor: Cursor): {sign: string; slots: Part[]} | undefined {
  const slots: Part[] = []
  let sign = ''
  for (;;) {
    const token = peek(cursor)
    if (token?.kind !== 'number' || (slots.length > 0 && token.spaced)) break
    slots.push({value: Number(token.text), digits: token.text.length, start: token.start, end: token.end})
    cursor.at++
    const next = peek(cursor)
    const digits = peek(cursor, 1)
    if (slots.length === 3 || !next || next.spaced || !'-‑/.'.includes(next.text)) break
    if (digits?.kind !== 'number' || digits.spaced || (sign !== '' && next.text !== sign)) break
    sign = next.text
    cursor.at++
  }
  return slots.length > 1 ? {sign, slots} : undefined
}

function yearFirst(sign: string, year: Part, month: Part, day: Part | undefined): Point | undefined {
  if (month.digits > 2 || (day && day.digits > 2)) return undefined
  // `1914-18` and `1904-5` are ranges of years; a month is written with two digits.
  if (!day && (sign !== '-' || month.digits !== 2 || month.value < 1 || month.value > 12)) return undefined
  return {start: 0, end: 0, year: plain(year), month: plain(month), ...(day && {day: plain(day)})}
}

/** `05/2022`, `6.1918`, in languages that put the day before the month. */
function monthAndYear(sign: string, month: Part, year: Part, lexicon: Lexicon): Point | undefined {
  if (lexicon.numericOrder !== 'day-first' || !'./'.includes(sign) || month.digits > 2 || year.digits !== 4)
    return undefined
  if (month.value < 1 || month.value > 12 || year.value < 1000 || year.value > 2999) return undefined
  if (isOfOtherCalendar(year.value, lexicon)) return undefined
  return {start: 0, end: 0, year: plain(year), month: plain(month)}
}

function yearLast(sign: string, first: Part, second: Part, year: Part, lexicon: Lexicon): Point {
  // With dots the day comes first in every language that writes dates so.
  const order = sign === '.' ? 'day-first' : lexicon.numericOrder
  const dayFirst = {start: 0, end: 0, year: plain(year), day: plain(first), month: plain(second)}
  const monthFirst = {start: 0, end: 0, year: plain(year), month: plain(first), day: plain(second)}
  if (order) return order === 'day-first' ? dayFirst : monthFirst
  if (first.value > 12) return {...dayFirst, shows: 'day-first'}
  if (second.value > 12) return {...monthFirst, shows: 'month-first'}
  return {start: 0, end: 0, year: plain(year), undecided: [plain(first), plain(second)]}
}

/** `23.05.22`, `5/23/22`: two digits for the year, near today's until the text around it tells more. */
function shortYearLast(sign: string, first: Part, second: Part, year: Part, lexicon: Lexicon): Point | undefined {
  const twoDigits = first.digits === 2 && second.digits === 2
  if (lexicon.yearFirst || lexicon.ideographic || !(sign === '/' || (sign === '.' && twoDigits))) return undefined
  const inside =
    [first, second].every(({value}) => value > 0 && value <= 31) && Math.min(first.value, second.value) <= 12
  if (!inside || (sign === '.' && second.value > 12)) return undefined
  const value = year.value + (year.value < 50 ? 2000 : 1900)
  const point = yearLast(sign, first, second, {...year, value}, lexicon)
  return {...point, ...(point.year && {year: {...point.year, short: true}})}
}

function plain({value, start, end}: Part): Slot {
  return {value, start, end}
}
