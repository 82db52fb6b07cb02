import {attempt, type Cursor, endOf, peek, takePhrase, takeSign, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Mention} from './mention.ts'
import {type Direction, readDirection} from './readDirection.ts'
import {type Duration, readDuration} from './readDuration.ts'
import {readRepeated} from './readRepeated.ts'
import {readUnitInPlace} from './readUnitInPlace.ts'
import type {ProseWords} from './words/proseWords.ts'
import {writeDuration} from './writeDuration.ts'

/** Reads a length of time, and the date it leads to where it counts from one: `the past five years`, `two days later`, `15 months ago`. */
export function readLength(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const repeated = readRepeated(cursor, lexicon, prose)
    if (repeated) return {kind: repeated.kind, start, end: endOf(cursor), value: repeated.value}
    // `for two years after the war` is a length of time.
    const spans = prose.spanning.has(peek(cursor, -1)?.text ?? '')
    const ahead = readAhead(cursor, prose)
    const lasts = !ahead && skipLasting(cursor, prose)
    const duration = readDuration(cursor, lexicon, prose)
    if (!duration || (lasts && duration.bare)) return undefined
    if (duration.bare) {
      const counted =
        isJoined(cursor) || !prose.bareUnits
          ? readDirection(cursor, lexicon, prose, {...duration, count: 1}, {ahead, joins: !prose.bareUnits})
          : undefined
      if (counted) return {...counted, start, end: endOf(cursor)}
      return readUnitInPlace(cursor, prose, duration, start)
    }
    const counted = lasts ? undefined : readDirection(cursor, lexicon, prose, duration, {ahead, joins: !spans})
    if (counted) return {...counted, start, end: endOf(cursor)}
    // `w latach 20.`, `den 1920er Jahren`: of a decade.
    if (duration.count === undefined && (isOfDecade(cursor, lexicon) || isHourOfDay(duration, prose))) return undefined
    return {kind: 'duration', start, end: endOf(cursor), value: writeDuration(duration)}
  })
}

/** `the YEAR-ago quarter` */
function isJoined(cursor: Cursor): boolean {
  const next = peek(cursor)
  return next?.kind === 'sign' && !next.spaced && '-‑'.includes(next.text)
}

/** `через`, `hace`, `vor`: in front of a length of time. */
function readAhead(cursor: Cursor, prose: ProseWords): Direction | undefined {
  return takePhrase(cursor, prose.directionsAhead)?.value
}

/** `the past`, `the next`, in front of a length of time. Of `the full day` only the article: the rest is read with its unit. */
function skipLasting(cursor: Cursor, prose: ProseWords): boolean {
  const before = cursor.at
  takeWord(cursor, prose.pointers)
  takeSign(cursor, "'", false)
  const article = cursor.at
  const lasts = takeWord(cursor, prose.lasting) !== undefined
  const unit = prose.units.has(peek(cursor)?.text ?? '')
  if (!lasts) cursor.at = before
  else if (unit) cursor.at = article
  return lasts && !unit
}

/** `3-ї години ночі`: without a number in front it is no length. */
function isHourOfDay({unit: {unit}}: Duration, {bareUnits}: ProseWords): boolean {
  return !bareUnits && (unit === 'hour' || unit === 'minute' || unit === 'second')
}

function isOfDecade(cursor: Cursor, {decadeMarks}: Lexicon): boolean {
  return peek(cursor)?.kind === 'number' || decadeMarks.has(peek(cursor, -2)?.text ?? '')
}
