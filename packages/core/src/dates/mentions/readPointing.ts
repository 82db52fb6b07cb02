import {attempt, type Cursor, peek, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'
import type {Pointing} from './readAnaphor.ts'
import {readSeason, readWeekday} from './readNames.ts'

/** `that year`, `the following May`, `last Monday`, `the day before`. */
export function readPointing(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
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
): Pointing | undefined {
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
