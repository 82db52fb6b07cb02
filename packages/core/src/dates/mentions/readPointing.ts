import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Target} from './mention.ts'
import type {Pointing} from './pointing.ts'
import type {Marks} from './readMarks.ts'
import {readMonthName, readSeason, readWeekday} from './readNames.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `that year`, `the following May`, `last Monday`, `the day before`, `l’année suivante`; behind `the end of` also `року` alone. */
export function readPointing(cursor: Cursor, lexicon: Lexicon, prose: ProseWords, marks?: Marks): Pointing | undefined {
  return attempt(cursor, () => {
    const opening = readOpening(cursor, prose)
    const leads = opening.pointer || opening.shift !== undefined
    if (!leads && (!marks?.third || prose.articles.size > 0) && prose.shiftsBehind.size === 0) return undefined
    const head = readHead(cursor, lexicon, prose, opening)
    if (!head) return undefined
    const behind = attempt(cursor, () => {
      // `ce jour-là`
      takeSign(cursor, '-‑', false)
      return takePhrase(cursor, prose.shiftsBehind)
    })
    if (behind) {
      const target = moved(head.target, behind.value)
      return {...head, target, deictic: prose.deictic.has(behind.words.join(' '))}
    }
    return leads || marks?.third ? head : undefined
  })
}

interface Opening {
  pointer: boolean
  article: boolean
  shift: number | undefined
  deictic: boolean
  /** A word as in `the past decade`, which is rather a length of time. */
  lasting: boolean
}

function readOpening(cursor: Cursor, prose: ProseWords): Opening {
  const before = peek(cursor, -1)?.text ?? ''
  const pointer = takeWord(cursor, prose.pointers)
  takeSign(cursor, "'", false)
  const article = pointer !== undefined && prose.articles.has(pointer.text)
  const opening: Opening = {
    pointer: pointer !== undefined,
    article,
    shift: pointer && (prose.shifts.get(pointer.text)?.[0]?.value ?? undefined),
    deictic: pointer !== undefined && prose.here.has(pointer.text),
    lasting: false,
  }
  for (let word = takePhrase(cursor, prose.shifts); word; word = takePhrase(cursor, prose.shifts)) {
    const text = word.words.join(' ')
    opening.shift = word.value
    opening.deictic = prose.deictic.has(text) && !(article && opening.article)
    if (word.value !== 0) opening.article = false
    opening.lasting =
      article &&
      prose.lasting.has(text) &&
      prose.deictic.has(text) &&
      (word.value < 0 || (word.value > 0 && prose.spanning.has(before)))
  }
  return {...opening, article}
}

function readHead(cursor: Cursor, lexicon: Lexicon, prose: ProseWords, opening: Opening): Pointing | undefined {
  const {shift, deictic, article, lasting} = opening
  const token = peek(cursor)
  if (token?.kind !== 'word') return undefined
  const unit = prose.units.get(token.text)
  // `the past decade`, `for the next year` are lengths of time.
  if (unit && lasting && (shift === -1 ? article : unit.unit === 'year' || unit.unit === 'month')) return undefined
  if (unit && !unit.plural) {
    cursor.at++
    if (isHyphenated(cursor)) return undefined
    const kind = unit.each === 10 ? 'decade' : unit.each === 100 ? 'century' : unit.each === 3 ? 'quarter' : unit.unit
    if (kind === 'second' || kind === 'minute' || kind === 'hour' || unit.each === 1000) return undefined
    const behind = readShiftBehind(cursor, prose)
    return {
      target: {unit: kind, count: behind?.count ?? shift ?? 0},
      // `next day` is the one after that told last.
      deictic: deictic && !(kind === 'day' && (shift === 1 || (opening.pointer && !prose.possessive))),
      ...(behind?.unsettled && {unsettled: true}),
    }
  }
  const partOfDay = takePhrase(cursor, prose.partsOfDay)?.value
  if (partOfDay) return {target: {unit: 'day', count: shift ?? 0, partOfDay}, deictic}
  const season = readSeason(cursor, lexicon)
  if (season !== undefined) {
    // `the fall of the city` is no season.
    const named = shift !== undefined || (opening.pointer && !article)
    if (prose.everyday.has(token.text) && (!named || peek(cursor)?.text === 'of')) return undefined
    return {target: {season, shift}, deictic}
  }
  if (shift === undefined && prose.shiftsBehind.size === 0) return undefined
  const month = readMonthName(cursor, lexicon, prose)
  if (month !== undefined) return {target: {month, shift}, deictic}
  const weekday = readWeekday(cursor, lexicon, prose)
  if (weekday === undefined) return undefined
  const part = takePhrase(cursor, prose.partsOfDay)?.value
  const target = {weekday, shift, coming: (shift ?? 0) > 0, ...(part && {partOfDay: part})}
  return {target, deictic: deictic || shift === undefined}
}

/** `the year-ago quarter`, `the day-long strike` */
function isHyphenated(cursor: Cursor): boolean {
  const next = peek(cursor)
  const word = peek(cursor, 1)
  return (
    next?.kind === 'sign' && !next.spaced && '-‑'.includes(next.text) && word?.spaced === false && word.text !== 'là'
  )
}

/** `the day before`, `the day after`, `the day following`. */
function readShiftBehind(cursor: Cursor, prose: ProseWords): {count: number; unsettled: boolean} | undefined {
  const joint = takePhrase(cursor, prose.joints)
  if (!joint) return undefined
  return {count: joint.value, unsettled: peek(cursor)?.kind === 'word' && joint.words[0] !== 'following'}
}

function moved(target: Target, shift: number): Target {
  if ('unit' in target) return {...target, count: shift}
  if ('weekday' in target) return {...target, shift, coming: shift > 0}
  return 'month' in target || 'season' in target ? {...target, shift} : target
}
