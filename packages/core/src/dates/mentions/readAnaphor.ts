import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import {readPhrase} from '../readPhrase.ts'
import {readYearBehind} from '../readPoint.ts'
import type {Anaphor, Mention, Target} from './mention.ts'
import type {ProseWords} from './proseWords.ts'
import {type Duration, readDuration, writeDuration} from './readDuration.ts'

/** Reads a phrase that points at a date told before: `that year`, `the end of the month`, `last May`, `two days later`. */
export function readAnaphor(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const marks = readMarks(cursor, lexicon, prose)
    const read =
      readMoment(cursor, prose) ??
      readPartOfYear(cursor, lexicon, prose) ??
      readPointing(cursor, lexicon, prose) ??
      readHoliday(cursor, lexicon, prose) ??
      readDay(cursor, lexicon, prose)
    if (!read) return undefined
    return {kind: 'anaphor', start, end: cursor.tokens[cursor.at - 1]?.end ?? 0, marks, ...read}
  })
}

/** Reads a length of time, and the date it leads to where it counts from one: `two days later`, `15 months ago`. */
export function readLength(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const every = takeWord(cursor, prose.every)
    const duration = readDuration(cursor, lexicon, prose)
    if (!duration) return undefined
    const end = () => cursor.tokens[cursor.at - 1]?.end ?? 0
    if (every) return {kind: 'set', start, end: end(), value: writeDuration({...duration, count: duration.count ?? 1})}
    const counted = duration.bare ? undefined : readDirection(cursor, lexicon, prose, duration)
    if (counted) return {...counted, start, end: end()}
    if (duration.bare) return {kind: 'reference', start, end: end(), value: ''}
    return {kind: 'duration', start, end: end(), value: writeDuration(duration)}
  })
}

type Read = Pick<Anaphor, 'target' | 'deictic' | 'base' | 'unsettled'>

function readDirection(cursor: Cursor, lexicon: Lexicon, prose: ProseWords, duration: Duration): Mention | undefined {
  return attempt(cursor, () => {
    const word = peek(cursor)
    if (word?.kind !== 'word') return undefined
    cursor.at++
    const ago = prose.ago.has(word.text)
    const joint = prose.joints.get(word.text)
    const direction = ago ? -1 : (prose.directions.get(word.text) ?? joint)
    if (direction === undefined) return undefined
    const base = joint === undefined ? undefined : attempt(cursor, () => readBase(cursor, lexicon))
    const next = peek(cursor)
    const unsettled = joint !== undefined && !base && next?.kind === 'word'
    const target = targetOf(duration, direction)
    const vague = {start: 0, end: 0, value: direction > 0 ? 'FUTURE_REF' : 'PAST_REF'}
    if (!target) return {kind: 'reference', ...vague, ...(unsettled && {value: ''})}
    if (joint === 1 && word.text === 'following' && !base) return undefined
    const marks = {approximate: false, uncertain: false}
    return {
      kind: 'anaphor',
      start: 0,
      end: 0,
      marks,
      target,
      deictic: ago,
      ...(base && {base}),
      ...(unsettled && {unsettled}),
    }
  })
}

function readBase(cursor: Cursor, lexicon: Lexicon): Phrase | undefined {
  const phrase = readPhrase(cursor, lexicon)
  return phrase && !phrase.relative && !phrase.to && phrase.from.year ? phrase : undefined
}

function targetOf({unit: {unit, each}, count}: Duration, direction: number): Target | undefined {
  if (count === undefined || !Number.isInteger(count * each)) return undefined
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined
  if (each === 10 || each === 100) return {unit: each === 10 ? 'decade' : 'century', count: count * direction}
  if (unit === 'week') return {unit: 'day', count: count * each * direction * 7}
  return {unit, count: count * each * direction}
}

type Marks = Anaphor['marks']

/** `by`, `early`, `about`, `the end of` in front; articles stay. */
function readMarks(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Marks {
  const marks: Marks = {approximate: false, uncertain: false}
  for (;;) {
    const before = cursor.at
    const found = takePhrase(cursor, lexicon.prefixes)?.value
    if (!found) break
    if ('skip' in found) {
      // `the end of the month`: the article belongs to what follows unless more words of this kind do.
      const more = takePhrase(cursor, lexicon.prefixes)?.value
      if (!more || 'skip' in more) {
        cursor.at = before
        break
      }
      apply(marks, more)
    } else apply(marks, found)
    takeSign(cursor, '-‑', false)
  }
  const within = attempt(cursor, () => {
    const word = takeWord(cursor, prose.within)
    takeWord(cursor, inside)
    return word && prose.pointers.has(peek(cursor)?.text ?? '') ? word : undefined
  })
  if (within?.text === 'late' || within?.text === 'early') marks.third = within.text
  return marks
}

const inside = new Set(['in', 'on'])

function apply(marks: Marks, prefix: object): void {
  const {relation, third, doubt} = prefix as {relation?: Marks['relation']; third?: Marks['third']; doubt?: string}
  if (relation) marks.relation = relation
  if (third) marks.third = third
  if (doubt === 'approximate') marks.approximate = true
  if (doubt === 'uncertain') marks.uncertain = true
}

/** `the same time`, `that time`. */
function readMoment(cursor: Cursor, prose: ProseWords): Read | undefined {
  return attempt(cursor, () => {
    if (!prose.pointers.has(peek(cursor)?.text ?? '')) return undefined
    const words = [0, 1, 2].map((ahead) => peek(cursor, ahead)?.text)
    const length = prose.moments.includes(words.join(' '))
      ? 3
      : prose.moments.includes(words.slice(0, 2).join(' '))
        ? 2
        : 0
    if (!length) return undefined
    cursor.at += length
    return {target: {moment: true}, deictic: false, unsettled: true}
  })
}

/** `the third quarter`, `the first half of the year`, `the second quarter of last year`. */
function readPartOfYear(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Read | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, prose.pointers)
    const part = takePhrase(cursor, lexicon.partsOfYear)
    if (!part) return undefined
    const [first, last] = part.value
    if (!takeWord(cursor, lexicon.of))
      return last - first === 2 ? {target: {months: part.value, shift: 0}, deictic: true, unsettled: true} : undefined
    const year = readPointing(cursor, lexicon, prose)
    if (!year || !('unit' in year.target) || year.target.unit !== 'year') return undefined
    return {target: {months: part.value, shift: year.target.count}, deictic: year.deictic}
  })
}

function readPointing(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Read | undefined {
  return attempt(cursor, () => {
    const pointer = takeWord(cursor, prose.pointers)
    let shift = pointer && prose.shifts.get(pointer.text)
    let deictic = pointer?.text === 'this'
    let article = pointer?.text === 'the'
    for (let word = takeWord(cursor, prose.shifts); word; word = takeWord(cursor, prose.shifts)) {
      shift = prose.shifts.get(word.text)
      deictic = prose.deictic.has(word.text) && !article
      if (shift !== 0) article = false
    }
    if (!pointer && shift === undefined) return undefined
    return readHead(cursor, lexicon, prose, shift, deictic, pointer?.text === 'the')
  })
}

function readHead(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords,
  shift: number | undefined,
  deictic: boolean,
  article: boolean,
): Read | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'word') return undefined
  cursor.at++
  const unit = prose.units.get(token.text)
  // `the past decade` is a length of time.
  if (unit && article && shift === -1 && prose.lasting.has(peek(cursor, -2)?.text ?? '')) return undefined
  if (unit && !unit.plural) {
    const behind = readShiftBehind(cursor, prose)
    const kind = unit.each === 10 ? 'decade' : unit.each === 100 ? 'century' : unit.unit
    if (kind === 'second' || kind === 'minute' || kind === 'hour' || unit.each === 1000) return undefined
    return {
      target: {unit: kind, count: behind?.count ?? shift ?? 0},
      deictic,
      ...(behind?.unsettled && {unsettled: true}),
    }
  }
  const partOfDay = prose.partsOfDay.get(token.text)
  if (partOfDay) return {target: {unit: 'day', count: shift ?? 0, partOfDay}, deictic}
  cursor.at--
  const season = readSeason(cursor, lexicon)
  if (season !== undefined) {
    // `the fall of the city` is no season.
    if (prose.verbs.has(token.text) && (shift === undefined || peek(cursor)?.text === 'of')) return undefined
    return {target: {season, shift}, deictic}
  }
  if (shift === undefined) return undefined
  const month = token.capital ? lexicon.months.get(token.text) : undefined
  if (month !== undefined) {
    cursor.at++
    return {target: {month, shift}, deictic}
  }
  const weekday = token.capital ? readWeekday(cursor, lexicon) : undefined
  return weekday === undefined ? undefined : {target: {weekday, shift, coming: shift > 0}, deictic}
}

/** `the day before`, `the day after`, `the day following`. */
function readShiftBehind(cursor: Cursor, prose: ProseWords): {count: number; unsettled: boolean} | undefined {
  const word = peek(cursor)
  const count = prose.joints.get(word?.text ?? '')
  if (count === undefined || word?.kind !== 'word') return undefined
  cursor.at++
  const next = peek(cursor)
  return {count, unsettled: next?.kind === 'word' && word.text !== 'following'}
}

function readSeason(cursor: Cursor, lexicon: Lexicon): 21 | 22 | 23 | 24 | undefined {
  return takePhrase(cursor, lexicon.seasons)?.value
}

function readWeekday(cursor: Cursor, lexicon: Lexicon): number | undefined {
  return takePhrase(cursor, lexicon.weekdays)?.value
}

/** `Christmas 1963`, `New Year’s Eve`. */
function readHoliday(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Read | undefined {
  return attempt(cursor, () => {
    const first = peek(cursor)
    if (!first?.capital || !prose.holidayStarts.has(first.text)) return undefined
    for (let length = 3; length > 0; length--) {
      const words = Array.from({length}, (_, ahead) => peek(cursor, ahead)?.text).join(' ')
      const holiday = prose.holidays.get(words)
      if (!holiday) continue
      cursor.at += length
      const year = readYearBehind(cursor, lexicon)
      return {target: {holiday, ...(year && {year: year.value})}, deictic: false}
    }
    return undefined
  })
}

/** `yesterday`, `Thursday`, `3:00 a.m.` */
function readDay(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Read | undefined {
  const token = peek(cursor)
  if (token?.kind === 'number') return readClock(cursor)
  const day = token?.kind === 'word' ? prose.days.get(token.text) : undefined
  if (day !== undefined) {
    cursor.at++
    return {target: {unit: 'day', count: day, ...(token?.text === 'tonight' && {partOfDay: 'night'})}, deictic: true}
  }
  // Short names of weekdays are words: `sat`, `sun`.
  if (!token?.capital || token.text.length < 6) return undefined
  const coming = [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4].some((ahead) => prose.coming.has(peek(cursor, ahead)?.text ?? ''))
  const weekday = readWeekday(cursor, lexicon)
  return weekday === undefined ? undefined : {target: {weekday, shift: undefined, coming}, deictic: true}
}

function readClock(cursor: Cursor): Read | undefined {
  return attempt(cursor, () => {
    const hour = Number(peek(cursor)?.text)
    if (!(hour >= 1 && hour <= 12)) return undefined
    cursor.at++
    const minute = attempt(cursor, () => {
      const token = takeSign(cursor, ':.', false) && peek(cursor)
      if (token?.kind !== 'number' || token.spaced || token.text.length !== 2 || Number(token.text) > 59)
        return undefined
      cursor.at++
      return token.text
    })
    const half = readHalf(cursor)
    if (!half) return undefined
    const hours = (hour % 12) + (half === 'p' ? 12 : 0)
    return {target: {clock: `${String(hours).padStart(2, '0')}:${minute ?? '00'}`}, deictic: false}
  })
}

/** `a.m.`, `pm`. */
function readHalf(cursor: Cursor): 'a' | 'p' | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    cursor.at++
    if (token?.text === 'am' || token?.text === 'pm') return token.text === 'am' ? 'a' : 'p'
    if (token?.text !== 'a' && token?.text !== 'p') return undefined
    if (!takeSign(cursor, '.', false) || peek(cursor)?.text !== 'm') return undefined
    cursor.at++
    takeSign(cursor, '.', false)
    return token.text
  })
}
