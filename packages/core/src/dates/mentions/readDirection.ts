import {attempt, type Cursor, peek, takePhrase, takeSign} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import {readPhrase} from '../readPhrase.ts'
import type {Mention, Target} from './mention.ts'
import type {Duration} from './readDuration.ts'
import type {ProseWords} from './words/proseWords.ts'

/** Which way a length of time counts, and whether from the day of writing. */
export interface Direction {
  count: 1 | -1
  ago: boolean
}

/**
 * Reads what makes a length of time count from a date: `later`, `ago`, `after the vote`, `after 9 March 1919`. `ahead` is what
 * stood in front of it; `joins` allows the last two.
 */
export function readDirection(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords,
  duration: Duration,
  {ahead, joins}: {ahead: Direction | undefined; joins: boolean},
): Mention | undefined {
  return attempt(cursor, () => {
    // `the year-ago quarter`
    takeSign(cursor, '-‑', false)
    const joint = joins ? takePhrase(cursor, prose.joints) : undefined
    const direction = joint ? {count: joint.value, ago: false} : (takePhrase(cursor, prose.directions)?.value ?? ahead)
    if (!direction) return undefined
    const base = joint && attempt(cursor, () => readBase(cursor, lexicon))
    if (joint?.words[0] === 'following' && !base) return undefined
    const unsettled = joint !== undefined && !base && peek(cursor)?.kind === 'word'
    // `в столітті до н. е.`
    if (duration.bare && duration.unit.each > 1) return undefined
    const target = targetOf(duration, direction.count)
    const place = {start: 0, end: 0}
    if (!target) {
      const value = direction.count > 0 ? 'FUTURE_REF' : 'PAST_REF'
      return {kind: 'reference', ...place, value: unsettled ? '' : value}
    }
    return {
      kind: 'anaphor',
      ...place,
      marks: {approximate: false, uncertain: false},
      target,
      deictic: direction.ago,
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
