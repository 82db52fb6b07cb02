import {attempt, type Cursor, endOf, peek, takePhrase} from './cursor.ts'
import type {Lexicon, Third} from './lexicon.ts'
import type {Phrase, Point} from './phrase.ts'
import {readListBehindRange, readListEnd} from './readListEnd.ts'
import {readDayMonthAhead} from './readNumericPoint.ts'
import {readOtherEnd} from './readOtherEnd.ts'
import {readPoint} from './readPoint.ts'
import {type Prefixes, readPostfixes, readPrefixes} from './readPrefixes.ts'
import {readRelative} from './readRelative.ts'
import {readStretch} from './readStretch.ts'
import {readLeadingClock, readTime} from './readTime.ts'
import {readYearsBehindSlash} from './readYearEnd.ts'
import {shapeOf} from './shapeOf.ts'
import {clockStart, phraseStarts, relativeStart, stretchStart} from './startsPhrase.ts'

/** Reads the date phrase that starts at the cursor, and moves the cursor behind it. */
export function readPhrase(cursor: Cursor, lexicon: Lexicon): Phrase | undefined {
  const opening = peek(cursor)
  const starts = opening ? phraseStarts(opening, lexicon) : 0
  if (!opening || starts === 0) return undefined
  const {start} = opening
  return attempt(cursor, () => {
    const clock = starts & clockStart ? readLeadingClock(cursor, lexicon) : undefined
    const prefix = readPrefixes(cursor, lexicon)
    const head = peek(cursor)
    const goesOn = head ? phraseStarts(head, lexicon) : 0
    const relative = goesOn & relativeStart ? readRelative(cursor, lexicon) : undefined
    if (relative) return finish({start, prefix, from: nowhere, relative})
    const stretch = goesOn & stretchStart ? readStretch(cursor, lexicon) : undefined
    if (stretch) return finish({start, prefix: {...prefix, relation: prefix.relation ?? 'in'}, ...stretch})
    const first = peek(cursor)
    const alone = readDayMonthAhead(cursor) ?? readPoint(cursor, lexicon, true)
    if (!alone) return undefined
    const near = withThird(alone, readPostfixes(cursor, lexicon, prefix, false))
    const range = readOtherEnd(cursor, lexicon, prefix, near) ?? readYearsBehindSlash(cursor, near)
    const list = range ? readListBehindRange(cursor, lexicon, near, range) : readListEnd(cursor, lexicon, near)
    // `27-28 Aug, 3 Sep 1947`: the month of the first day is that of its range.
    const from = list && range?.month && !near.month ? {...near, month: range.month} : near
    // Of days with a gap between them it is true that something happened in the stretch, not throughout it.
    if (list && !list.together) prefix.relation = 'between'
    const behind = readPostfixes(cursor, lexicon, prefix, true)
    // One preposition serves days and months in many languages; of a day it says `on`.
    if (prefix.relation === 'in' && alone.day) prefix.relation = 'on'
    // `Весной 2022 года`, but `primăvara 2021 – toamna 2022`.
    if (!prefix.relation && !range && first && lexicon.adverbs.has(first.text)) prefix.relation = 'in'
    // `v polovině roku 2020 – 2022`: the word places the third, not the range.
    if (prefix.third && range && prefix.relation === 'in') prefix.relation = 'from'
    const end = list?.to ?? range
    const to = end && withThird(end, behind)
    if (!from.month && !from.year && !from.season && !from.decade && !from.century && !from.undecided && !to?.month)
      return undefined
    if (!to && !prefix.relation && takePhrase(cursor, lexicon.onwards)) prefix.relation = 'since'
    const time = readTime(cursor, lexicon, prefix.time?.start) ?? clock ?? prefix.time
    return finish({
      start,
      prefix,
      from,
      ...(to && {to}),
      ...(list && !list.together && {between: list.between}),
      ...(time && {time}),
    })
  })

  function finish(
    found: Pick<Phrase, 'start' | 'from' | 'to' | 'between' | 'quarter' | 'time' | 'relative'> & {prefix: Prefixes},
  ): Phrase {
    const {start, to, between, quarter, time, relative} = found
    const {relation, third, week, approximate, uncertain} = found.prefix
    const from = third || (week && found.from.day) ? {...found.from} : found.from
    if (third) from.third = third
    if (week && from.day) from.week = week
    const phrase: Phrase = {start, end: endOf(cursor), from, approximate, uncertain, shape: 'bare'}
    if (relation) phrase.relation = relation
    if (to) phrase.to = to
    if (between) phrase.between = between
    if (quarter) phrase.quarter = quarter
    if (time) phrase.time = time
    if (relative) phrase.relative = relative
    phrase.shape = shapeOf(phrase)
    return phrase
  }
}

const nowhere: Point = {start: 0, end: 0}

function withThird(point: Point, third: Third | undefined): Point {
  return third ? {...point, third} : point
}
