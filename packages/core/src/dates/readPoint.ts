import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import {isEverydayWord} from './isEverydayWord.ts'
import {isOfOtherCalendar} from './isOfOtherCalendar.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readCentury} from './readCentury.ts'
import {readEraYear} from './readEra.ts'
import {readIdeographicPoint} from './readIdeographicPoint.ts'
import {readNumericPoint} from './readNumericPoint.ts'
import {readWeekdayAhead, readWeekdayBehind} from './readWeekday.ts'
import {takeEnding} from './takeEnding.ts'

export const dashes = '-–—−‑‒'

/**
 * Reads one end of a date phrase. `bareDay` lets a day stand without its month, as in `1–8 March` or `March 1–8`.
 */
export function readPoint(cursor: Cursor, lexicon: Lexicon, bareDay: boolean): Point | undefined {
  return (
    attempt(cursor, () => {
      const first = peek(cursor)
      const weekday = readWeekdayAhead(cursor, lexicon)
      const point = readUnnamed(cursor, lexicon, bareDay, weekday)
      // `mar` is both martes and marzo.
      const clashes = weekday && !point?.month && first && lexicon.months.has(first.text)
      return clashes ? undefined : point && {...point, start: first?.start ?? 0}
    }) ?? readUnnamed(cursor, lexicon, bareDay, undefined)
  )
}

/** A point whose weekday in front has been read. */
function readUnnamed(cursor: Cursor, lexicon: Lexicon, bareDay: boolean, weekday: Slot | undefined): Point | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const point =
      readCentury(cursor, lexicon) ??
      readIdeographicPoint(cursor, lexicon, bareDay) ??
      readNumericPoint(cursor, lexicon) ??
      readDayMonth(cursor, lexicon) ??
      readMonthDay(cursor, lexicon) ??
      readSeason(cursor, lexicon) ??
      readYearFirst(cursor, lexicon) ??
      (bareDay ? readBareDay(cursor, lexicon) : undefined)
    if (!point) return undefined
    const after = weekday ?? readWeekdayBehind(cursor, lexicon)
    return {...point, ...(after && {weekday: after}), start, end: endOf(cursor)}
  })
}

/** The day of the month: one or two digits, with or without an ordinal mark, not the head of a longer number. */
export function readDayNumber(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) === 0 || isPartOfNumber(cursor))
    return undefined
  cursor.at++
  takeOrdinalMark(cursor, lexicon)
  takeEnding(cursor, lexicon)
  takeMark(cursor, lexicon.dayMarks)
  return slot(token)
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

/** A year of four digits. */
export function readYear(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length !== 4 || isPartOfNumber(cursor)) return undefined
  const value = Number(token.text)
  if (value < 1000 || value > 2999 || isOfOtherCalendar(value, lexicon)) return undefined
  cursor.at++
  takeEnding(cursor, lexicon)
  const mark = takePhrase(cursor, lexicon.yearMarks)
  if (mark && (mark.words.at(-1)?.length ?? 0) < 4) takeSign(cursor, '.', false)
  return slot(token)
}

/** The month by its name, or by two names: `أيار/مايو`. */
export function readMonth(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const month = readMonthName(cursor, lexicon)
  if (month)
    attempt(cursor, () =>
      takeSign(cursor, '/(') ? sameMonth(readMonthName(cursor, lexicon), month, cursor) : undefined,
    )
  return month
}

function sameMonth(other: Slot | undefined, month: Slot, cursor: Cursor): Slot | undefined {
  takeSign(cursor, ')')
  return other?.value === month.value ? other : undefined
}

function readMonthName(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const start = peek(cursor)?.start ?? 0
  const long = takePhrase(cursor, lexicon.longMonths)
  if (long) return {value: long.value, start, end: endOf(cursor)}
  const token = peek(cursor)
  const value = token?.kind === 'word' ? lexicon.months.get(token.text) : undefined
  if (!token || value === undefined || (isEverydayWord(token, lexicon) && !isDated(cursor, lexicon))) return undefined
  cursor.at++
  if (lexicon.abbreviations.has(token.text)) takeSign(cursor, ".׳'", false)
  return {value, start: token.start, end: token.end}
}

/** True for an everyday word between a day and a year, or beside one of the two: `10 dez 2022`, `în mai 2022`, `23 mai`. */
function isDated({tokens, at}: Cursor, {dayBeforeMonth}: Lexicon): boolean {
  if (!dayBeforeMonth) return false
  const isYear = (ahead: number) => tokens[at + ahead]?.kind === 'number' && tokens[at + ahead]?.text.length === 4
  const before = tokens[at - 1]
  return isYear(1) || isYear(2) || (before?.kind === 'number' && before.text.length < 3)
}

/** `9 March 2022`, `9th of March, 2022`, `9 March`. */
function readDayMonth(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const day = readDayNumber(cursor, lexicon)
    if (!day) return undefined
    takeSign(cursor, '.', false)
    takePhrase(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    return point({day, month}, readYearBehind(cursor, lexicon))
  })
}

/** `March 9, 2022`, `March 9`, `March 2022`, `March`. */
function readMonthDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const month = readMonth(cursor, lexicon)
    if (!month) return undefined
    const day = attempt(cursor, () => readDayBehind(cursor, lexicon))
    return point(day ? {month, day} : {month}, readYearBehind(cursor, lexicon))
  })
}

/** The day behind its month. Where the day stands in front by rule, only with a year or a sign behind it. */
function readDayBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const day = readDayNumber(cursor, lexicon)
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

/** True behind `23 d.` */
export function isMarkedDay({tokens, at}: Cursor, {dayMarks}: Lexicon): boolean {
  return dayMarks.has(tokens[at - (tokens[at - 1]?.text === '.' ? 2 : 1)]?.text ?? '')
}

/** `spring 2022`, `spring of 2022`, `spring`. */
function readSeason(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const season = takePhrase(cursor, lexicon.seasons)?.value
  return season && point({season}, readYearBehind(cursor, lexicon))
}

/** `2022`, `the 1920s`, `2022 March 9`, `1936, Feb`, `1740 (October 24)`. */
function readYearFirst(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const early = readEraYear(cursor, lexicon)
  if (early) return point({}, early)
  const decade = takePhrase(cursor, lexicon.decadeWords)
  const year = readYear(cursor, lexicon)
  if (!year) return undefined
  const plural = peek(cursor)
  if (plural && !plural.spaced && plural.text === 's' && year.value % 10 === 0) {
    cursor.at++
    return {start: 0, end: 0, decade: year.value / 10}
  }
  if (decade && year.value % 10 > 0) return undefined
  if (decade || (year.value % 10 === 0 && takeDecadeMark(cursor, lexicon)))
    return {start: 0, end: 0, decade: year.value / 10}
  const rest = attempt(cursor, () => {
    const open = takeSign(cursor, ',(')
    if (!open) takePhrase(cursor, lexicon.of)
    const season = open ? undefined : takePhrase(cursor, lexicon.seasons)?.value
    if (season) return {season}
    const inner = readDayMonth(cursor, lexicon) ?? readMonthAndDay(cursor, lexicon)
    if (!inner?.month || inner.year || (open?.text === '(' && !takeSign(cursor, ')'))) return undefined
    return {month: inner.month, ...(inner.day && {day: inner.day})}
  })
  return point({...rest}, year)
}

/** `1990-х годах`, `1990er`. */
function takeDecadeMark(cursor: Cursor, lexicon: Lexicon): boolean {
  const found = attempt(cursor, () => {
    takeSign(cursor, "-'", false)
    const mark = peek(cursor)
    if (!mark || mark.spaced || !lexicon.decadeMarks.has(mark.text)) return undefined
    cursor.at++
    takePhrase(cursor, lexicon.yearMarks)
    return mark
  })
  return found !== undefined
}

/** Behind a year the day may follow its month in every language: `2022 kovo 1`. */
function readMonthAndDay(cursor: Cursor, lexicon: Lexicon): Pick<Point, 'month' | 'day' | 'year'> | undefined {
  const month = readMonth(cursor, lexicon)
  const day = month && attempt(cursor, () => readDayNumber(cursor, lexicon))
  return month && {month, ...(day && {day})}
}

/** `8`, `8th`, `8, 2022`: the other end of the range has the month. */
function readBareDay(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const day = readDayNumber(cursor, lexicon)
  const next = peek(cursor)
  // `12h30`, `12:30`, `12 Uhr`: hours.
  if (
    next &&
    (lexicon.hours.has(next.text) || (!next.spaced && (next.kind === 'word' || next.text === ':') && isClock(cursor)))
  )
    return undefined
  if (day && isBeforeOtherEnd(cursor, lexicon)) takeSign(cursor, '.', false)
  return day && point({day}, readYearBehind(cursor, lexicon))
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

/** `квітень. 1918.`: a full stop slipped in between a whole month and a year that another full stop closes. */
function isStray({tokens, at}: Cursor): boolean {
  const [stop, year, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    stop?.text === '.' &&
    !stop.spaced &&
    year?.text.length === 4 &&
    close?.text === '.' &&
    tokens[at - 1]?.kind === 'word'
  )
}

/** `, 2022`, `of 2022`, `480 BC`: the year behind a month, a season or a part of the year. */
export function readYearBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, ',', false)
    takePhrase(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    if (isStray(cursor)) cursor.at++
    return readEraYear(cursor, lexicon) ?? readYear(cursor, lexicon)
  })
}

/** True at the head of `1,500`, `3.5` or `87%`, which are amounts. */
function isPartOfNumber(cursor: Cursor): boolean {
  const sign = peek(cursor, 1)
  if (!sign || sign.spaced || sign.kind !== 'sign') return false
  if (sign.text === '%') return true
  const digits = peek(cursor, 2)
  return (sign.text === ',' || sign.text === '.') && digits?.kind === 'number' && !digits.spaced
}

function point(named: Omit<Point, 'start' | 'end'>, year: Slot | undefined): Point {
  return {start: 0, end: 0, ...named, ...(year && {year})}
}

function slot(token: {text: string; start: number; end: number}): Slot {
  return {value: Number(token.text), start: token.start, end: token.end}
}

function endOf(cursor: Cursor): number {
  return cursor.tokens[cursor.at - 1]?.end ?? 0
}
