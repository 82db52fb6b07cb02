import {type Cursor, endOf, peek} from '../cursor.ts'
import type {Mention} from './mention.ts'
import type {Duration} from './readDuration.ts'
import type {ProseWords} from './words/proseWords.ts'
import {writeDuration} from './writeDuration.ts'

/**
 * A unit by itself: the time told beside it where it is singled out or is a name (`the deadliest day of the war`, `Victory Day`),
 * else a length of time (`the working week`).
 */
export function readUnitInPlace(
  cursor: Cursor,
  prose: ProseWords,
  duration: Duration,
  start: number,
): Mention | undefined {
  const {unit, each} = duration.unit
  const end = endOf(cursor)
  const length: Mention = {kind: 'duration', start, end, value: writeDuration({...duration, count: 1})}
  // `за місяць`
  if (!prose.bareUnits) return prose.spanning.has(peek(cursor, -2)?.text ?? '') ? length : undefined
  if (
    each === 1 &&
    (unit === 'day' || unit === 'month' || unit === 'year') &&
    (isName(cursor) || isSingledOut(cursor))
  ) {
    const marks = {approximate: false, uncertain: false}
    return {kind: 'anaphor', start, end, marks, target: {unit, count: 0}, deictic: false, unsettled: true, nearby: true}
  }
  return length
}

/** `D-Day`, `All Saints’ Day`. */
function isName(cursor: Cursor): boolean {
  const before = peek(cursor, -2)
  const last = before?.kind === 'sign' ? peek(cursor, -3) : before
  return peek(cursor, -1)?.capital === true && last?.kind === 'word' && last.capital
}

function isSingledOut(cursor: Cursor): boolean {
  return [-2, -3].some((back) => {
    const word = peek(cursor, back)?.text ?? ''
    return (word.length > 5 && word.endsWith('est')) || word === 'worst' || word === 'key'
  })
}
