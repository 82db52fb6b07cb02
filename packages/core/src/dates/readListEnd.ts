import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import {isMarkedDay} from './isMarkedDay.ts'
import type {Lexicon, Third} from './lexicon.ts'
import type {Point, Slot} from './phrase.ts'
import {readPoint} from './readPoint.ts'

/** The last of several dates, and whether they follow each other without a gap. */
export interface ListEnd {
  to: Point
  together: boolean
  /** The dates between the first and the last. */
  between: Point[]
}

/** Reads on from the first of several dates: `March 9 and 10, 2022`, `March 9, 10 and 12, 2022`, `May and June 2022`. */
export function readListEnd(cursor: Cursor, lexicon: Lexicon, from: Point): ListEnd | undefined {
  return attempt(cursor, () => {
    let [before, together] = [from, true]
    const passed: Point[] = []
    let end = wordAhead(cursor, lexicon)
    for (let next = readLast(cursor, lexicon, from); ; next = readLast(cursor, lexicon, from)) {
      if (next) return {to: next, together: together && !next.either && follows(before, next), between: passed}
      const between = passed.length < longestList && cursor.at < end ? readBetween(cursor, lexicon) : undefined
      if (!between || !from.day) return undefined
      together &&= follows(before, between)
      passed.push(between)
      before = between
      // `3 March 2022, 9 March 2022 and …`: each date brings its own words.
      if (between.year) end = wordAhead(cursor, lexicon)
    }
  })
}

const longestList = 12

/** Where the next word stands: a list of days comes to a month or to `and` sooner or later; a long row of numbers does not. */
function wordAhead(cursor: Cursor, {ideographic}: Lexicon): number {
  for (let ahead = 0; ahead < 2 * longestList; ahead++) {
    const token = peek(cursor, ahead)
    if (token?.kind === 'word' && (token.spaced || ideographic)) return cursor.at + ahead
    if (!token || (token.kind === 'sign' && token.text !== ',' && token.text !== '.')) return cursor.at
  }
  return cursor.at
}

/** The date behind `and`. It is as full as the first one, and what stands behind a bare number shows that it is a day. */
function readLast(cursor: Cursor, lexicon: Lexicon, from: Point): Point | undefined {
  return attempt(cursor, () => {
    const comma = takeSign(cursor, ',', false)
    const joint = takeWord(cursor, lexicon.and)
    if (!joint) return comma && readClosing(cursor, lexicon, from)
    takeSign(cursor, '-־', false)
    const third = from.day ? undefined : readThird(cursor, lexicon)
    const point = readPoint(cursor, lexicon, from.day !== undefined)
    const to = point && {...point, ...(third && {third}), ...(lexicon.or.has(joint.text) && {either: true as const})}
    if (!to || Boolean(to.day) !== Boolean(from.day) || Boolean(to.season) !== Boolean(from.season) || to.undecided)
      return undefined
    if (isLong(to) || isLong(from)) return isLong(to) && isLong(from) ? to : undefined
    if (to.month || (to.season && (to.year || !from.year)) || (from.day && to.year)) return to
    return from.season || isFollowedBySign(cursor) || isMarkedDay(cursor, lexicon) ? to : undefined
  })
}

/** `spring and EARLY summer 1943` */
function readThird(cursor: Cursor, lexicon: Lexicon): Third | undefined {
  return attempt(cursor, () => {
    const found = takePhrase(cursor, lexicon.prefixes)?.value
    takeSign(cursor, '-', false)
    return found && 'third' in found ? found.third : undefined
  })
}

/** `27-28 Aug, 3 Sep 1947`: a day behind a range that has no year yet. */
export function readListBehindRange(cursor: Cursor, lexicon: Lexicon, from: Point, range: Point): ListEnd | undefined {
  return attempt(cursor, () => {
    if (!from.day || !range.day || !range.month || range.year || !takeSign(cursor, ',', false)) return undefined
    const to = readClosing(cursor, lexicon, from)
    if (!to) return undefined
    const days = range.day.value - from.day.value
    const inside = Array.from({length: Math.max(0, days)}, (_, index) => {
      const day = {...(range.day as Slot), value: (from.day?.value ?? 0) + index + 1}
      return {...range, day}
    })
    return {to, together: false, between: inside}
  })
}

/** `30 Apr, 11 May 1949`, `11, 14 Apr 1947`: without `and` the month and the year behind the day close the list. */
function readClosing(cursor: Cursor, lexicon: Lexicon, from: Point): Point | undefined {
  if (!from.day || from.year) return undefined
  const to = readPoint(cursor, lexicon, false)
  return to?.day && to.month && to.year && !to.undecided ? to : undefined
}

/** A date in the middle of the list: a bare day between commas. */
function readBetween(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    if (!takeSign(cursor, ',', false)) return undefined
    const day = readPoint(cursor, lexicon, true)
    const next = peek(cursor)
    const goesOn = next?.text === ',' || (next?.kind === 'word' && lexicon.and.has(next.text))
    return day?.day && (!day.year || day.month) && goesOn ? day : undefined
  })
}

function isLong({decade, century}: Point): boolean {
  return decade !== undefined || century !== undefined
}

function isFollowedBySign(cursor: Cursor): boolean {
  const next = peek(cursor)
  return next === undefined || (!next.spaced && ',:.;)]'.includes(next.text))
}

function follows(one: Point, other: Point): boolean {
  const sameYear = !one.year || !other.year || one.year.value === other.year.value
  const sameMonth = !one.month || !other.month || one.month.value === other.month.value
  if (one.day && other.day) return sameYear && sameMonth && other.day.value === one.day.value + 1
  if (one.month && other.month) return sameYear && other.month.value === one.month.value + 1
  if (one.decade && other.decade) return other.decade === one.decade + 1
  if (one.season && other.season) return sameYear && other.season === one.season + 1
  return other.year?.value === (one.year?.value ?? 0) + 1
}
