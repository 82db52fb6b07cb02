import {attempt, type Cursor, endOf, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readCentury} from './readCentury.ts'
import {readDecadeOfCentury} from './readDecadeOfCentury.ts'
import {astronomical, readEra} from './readEra.ts'
import {readMonth} from './readMonth.ts'
import {readWeek} from './readWeek.ts'
import {readYearBehind} from './readYear.ts'
import {readYearFirst} from './readYearFirst.ts'

/** A part of a year, or ten years before our era: one phrase that EDTF can only write with two ends. */
export interface Stretch {
  from: Point
  to?: Point
  quarter?: true
}

/** Reads `the first half of 1943`, `Q2 2022`, `week 21 of 2022`, `1874 (January–October)`, `the 470s BC`. */
export function readStretch(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  const first = peek(cursor)
  if (first?.kind === 'number')
    return (
      readPartOfYear(cursor, lexicon) ??
      readPartBehindYear(cursor, lexicon) ??
      readWeek(cursor, lexicon) ??
      readMonthsInBrackets(cursor, lexicon) ??
      readEarlyDecade(cursor, lexicon)
    )
  return (
    readPartOfYear(cursor, lexicon) ??
    (first?.capital ? readQuarterSign(cursor, lexicon) : undefined) ??
    readWeek(cursor, lexicon)
  )
}

/** `the first half of 1943`, `в I квартале 2022 года`; `the first half of March 2022` and `of the 20th century` too. */
function readPartOfYear(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  const first = peek(cursor)?.text ?? ''
  if (!lexicon.partsOfYear.has(first) && !lexicon.articles.has(first)) return undefined
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    takeWord(cursor, lexicon.articles)
    const part = takePart(cursor, lexicon)
    if (!part) return undefined
    const year = readYearOf(cursor, lexicon)
    if (year) return months(part, year, start, year.end)
    const half = part[1] - part[0] === 5 ? halfOf(part) : undefined
    takeOf(cursor, lexicon)
    const whole =
      half && (readCentury(cursor, lexicon) ?? readMonthOf(cursor, lexicon) ?? readDecadeOf(cursor, lexicon))
    return whole && {from: {...whole, start, end: endOf(cursor), third: half}}
  })
}

/** `2022年第二季度`, `2022 m. II ketvirtį`. */
function readPartBehindYear(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'number' || first.text.length !== 4) return undefined
  return attempt(cursor, () => {
    const {start} = first
    const year = readYearBehind(cursor, lexicon)
    if (!year) return undefined
    takeWord(cursor, yearSign)
    takeOf(cursor, lexicon)
    const part = takePart(cursor, lexicon)
    return part && months(part, year, start, endOf(cursor))
  })
}

const yearSign = new Set('年')

function readYearOf(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    takeOf(cursor, lexicon)
    return readYearBehind(cursor, lexicon)
  })
}

function readMonthOf(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const month = readMonth(cursor, lexicon)
  const year = month && readYearBehind(cursor, lexicon)
  return month && {start: 0, end: 0, month, ...(year && {year})}
}

function readDecadeOf(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const point = readDecadeOfCentury(cursor, lexicon) ?? readYearFirst(cursor, lexicon)
    return point?.decade === undefined ? undefined : point
  })
}

/** What parts a half from its whole: `of`, `of the`, `roku`, `des Jahres`. */
function takeOf(cursor: Cursor, lexicon: Lexicon): void {
  for (let words = 0; words < 3; words++) {
    const mark = takePhrase(cursor, lexicon.of) ?? takeWord(cursor, lexicon.articles)
    const prefix = mark ?? attempt(cursor, () => placing(takePhrase(cursor, lexicon.prefixes)?.value))
    if (!prefix) return
    takeSign(cursor, "-'", false)
  }
}

function placing(prefix: object | undefined): object | undefined {
  return prefix && ('skip' in prefix || ('relation' in prefix && ['in', 'of'].includes(prefix.relation as string)))
    ? prefix
    : undefined
}

/** A half or a quarter by its name, which may start with a number. */
function takePart(cursor: Cursor, {partsOfYear}: Lexicon): [number, number] | undefined {
  for (const {words, value} of partsOfYear.get(peek(cursor)?.text ?? '') ?? [])
    if (words.every((word, index) => peek(cursor, index)?.text === word)) {
      cursor.at += words.length
      return value
    }
  return undefined
}

function halfOf([first]: [number, number]): 'first-half' | 'second-half' {
  return first === 1 ? 'first-half' : 'second-half'
}

/** `Q2 2022`, `H1 2022`, `Q3 of 2022`. */
function readQuarterSign(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  return attempt(cursor, () => {
    const letter = peek(cursor)
    const length = letter?.capital ? {q: 3, h: 6, t: 3, s: 6}[letter.text] : undefined
    if (!letter || !length) return undefined
    cursor.at++
    const token = peek(cursor)
    const count = token?.kind === 'number' && !token.spaced && token.text.length === 1 ? Number(token.text) : 0
    if (count < 1 || count * length > 12) return undefined
    cursor.at++
    takeSign(cursor, '/', false)
    const year = readYearBehind(cursor, lexicon)
    return year && months([(count - 1) * length + 1, count * length], year, letter.start, year.end)
  })
}

function readMonthsInBrackets(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  if (peek(cursor)?.kind !== 'number' || peek(cursor, 1)?.text !== '(') return undefined
  return attempt(cursor, () => {
    const year = readYearBehind(cursor, lexicon)
    const from = year && takeSign(cursor, '(') && readMonth(cursor, lexicon)
    const joint = from && (takeSign(cursor, '-–—−‑‒') ?? takePhrase(cursor, lexicon.rangeWords))
    const to = joint && readMonth(cursor, lexicon)
    if (!to || !takeSign(cursor, ')') || to.value <= from.value) return undefined
    return {
      from: {start: year.start, end: from.end, year, month: from},
      to: {start: to.start, end: to.end, year, month: to},
    }
  })
}

/** The 470s BC are 479 to 470 BC: one year aside of the ten that share three digits in EDTF. */
function readEarlyDecade(cursor: Cursor, lexicon: Lexicon): Stretch | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 4 || !token.text.endsWith('0')) return undefined
  return attempt(cursor, () => {
    cursor.at++
    const plural = peek(cursor)
    if (plural?.text !== 's' || plural.spaced) return undefined
    cursor.at++
    if (readEra(cursor, lexicon) !== 'before') return undefined
    const [start, end] = [token.start, endOf(cursor)]
    const year = (value: number) => ({start, end, year: {value: astronomical(value, 'before'), start, end}})
    return {from: year(Number(token.text) + 9), to: year(Number(token.text))}
  })
}

function months([first, last]: [number, number], year: Slot, start: number, end: number): Stretch {
  const month = (value: number) => ({start, end, year, month: {value, start, end}})
  return {from: month(first), to: month(last), ...(last - first === 2 && {quarter: true})}
}
