import {attempt, type Cursor, endOf, peek, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import {readPhrase} from '../readPhrase.ts'
import type {Mention, Target} from './mention.ts'
import type {ProseWords} from './proseWords.ts'
import {type Duration, readDuration, writeDuration} from './readDuration.ts'

/** Reads a length of time, and the date it leads to where it counts from one: `two days later`, `15 months ago`. */
export function readLength(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const every = takeWord(cursor, prose.every)
    const duration = readDuration(cursor, lexicon, prose)
    if (!duration) return undefined
    const end = () => endOf(cursor)
    if (every) return {kind: 'set', start, end: end(), value: writeDuration({...duration, count: duration.count ?? 1})}
    const counted = duration.bare ? undefined : readDirection(cursor, lexicon, prose, duration)
    if (counted) return {...counted, start, end: end()}
    if (duration.bare) return {kind: 'reference', start, end: end(), value: ''}
    return {kind: 'duration', start, end: end(), value: writeDuration(duration)}
  })
}

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
