import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon, Prefix, Relation, Third} from './lexicon.ts'
import type {Phrase, Point, Slot} from './phrase.ts'
import {readShortEraYear} from './readEra.ts'
import {readListBehindRange, readListEnd} from './readListEnd.ts'
import {readDayMonthAhead} from './readNumericPoint.ts'
import {dashes, readPoint} from './readPoint.ts'
import {readStretch} from './readStretch.ts'
import {readLeadingClock, readTime} from './readTime.ts'
import {isBehindRangeEnding} from './takeEnding.ts'

/** Reads the date phrase that starts at the cursor, and moves the cursor behind it. */
export function readPhrase(cursor: Cursor, lexicon: Lexicon): Phrase | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const clock = readLeadingClock(cursor, lexicon)
    const prefix = readPrefixes(cursor, lexicon)
    const relative = readRelative(cursor, lexicon)
    if (relative) return finish({start, prefix, from: nowhere, relative})
    const stretch = readStretch(cursor, lexicon)
    if (stretch) return finish({start, prefix: {...prefix, relation: prefix.relation ?? 'in'}, ...stretch})
    const first = peek(cursor)
    const alone = readDayMonthAhead(cursor) ?? readPoint(cursor, lexicon, true)
    if (!alone) return undefined
    if (!prefix.relation && first && lexicon.adverbs.has(first.text)) prefix.relation = 'in'
    const opening = withThird(alone, readPostfixes(cursor, lexicon, prefix, false))
    const range = readOtherEnd(cursor, lexicon, prefix, opening) ?? readYearsBehindSlash(cursor, opening)
    const list = range ? readListBehindRange(cursor, lexicon, opening, range) : readListEnd(cursor, lexicon, opening)
    // `27-28 Aug, 3 Sep 1947`: the month of the first day is that of its range.
    const from = list && range?.month && !opening.month ? {...opening, month: range.month} : opening
    // Of days with a gap between them it is true that something happened in the stretch, not throughout it.
    if (list && !list.together) prefix.relation = 'between'
    const behind = readPostfixes(cursor, lexicon, prefix, true)
    // One preposition serves days and months in many languages; of a day it says `on`.
    if (prefix.relation === 'in' && alone.day) prefix.relation = 'on'
    const end = list?.to ?? range
    const to = end && withThird(end, behind)
    if (!from.month && !from.year && !from.season && !from.decade && !from.century && !from.undecided && !to?.month)
      return undefined
    if (!to && !prefix.relation && takePhrase(cursor, lexicon.onwards)) prefix.relation = 'since'
    const time = readTime(cursor, lexicon) ?? clock ?? prefix.time
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
    found: Pick<Phrase, 'start' | 'from' | 'to' | 'between' | 'time' | 'relative'> & {prefix: Prefixes},
  ): Phrase {
    const {prefix, ...rest} = found
    const {third, time: _, ...marks} = prefix
    const phrase = {...rest, ...marks, end: cursor.tokens[cursor.at - 1]?.end ?? 0}
    if (third) phrase.from = {...phrase.from, third}
    return {...phrase, shape: shapeOf(phrase)}
  }
}

const nowhere: Point = {start: 0, end: 0}

type Prefixes = Pick<Phrase, 'relation' | 'approximate' | 'uncertain' | 'time'> & {third?: Point['third']}

function readPrefixes(cursor: Cursor, lexicon: Lexicon): Prefixes {
  const prefixes: Prefixes = {approximate: false, uncertain: false}
  while (!startsRelative(cursor, lexicon)) {
    const found = takePhrase(cursor, lexicon.prefixes)
    if (!found) break
    apply(prefixes, found.value)
    // `mid-2000`, `c. 1640`, `вероятно, 9 марта`
    takeSign(cursor, 'doubt' in found.value ? `,.'־${dashes}` : `.'־${dashes}`, false)
  }
  return prefixes
}

/**
 * Words behind a date: `Mayıs başında`, `5月23日頃`. A third belongs to the point it stands behind and is given back; a relation is
 * only read behind the whole phrase, and an open end says nothing of a range.
 */
function readPostfixes(cursor: Cursor, lexicon: Lexicon, prefixes: Prefixes, whole: boolean): Third | undefined {
  let third: Third | undefined
  for (;;) {
    const found = attempt(cursor, () => {
      const next = takePhrase(cursor, lexicon.postfixes)?.value
      return next && (whole || !('relation' in next)) ? next : undefined
    })
    if (!found) return third
    if ('third' in found) third = found.third
    else if (!('relation' in found && prefixes.relation)) apply(prefixes, found)
  }
}

function withThird(point: Point, third: Third | undefined): Point {
  return third ? {...point, third} : point
}

function apply(prefixes: Prefixes, prefix: Prefix): void {
  // `od roku 2022`, `с числа`: a word that only places the date takes nothing from one that says more.
  if ('relation' in prefix && !(prefixes.relation && placing.has(prefix.relation))) prefixes.relation = prefix.relation
  if ('third' in prefix) prefixes.third = prefix.third
  if ('partOfDay' in prefix) prefixes.time = {start: prefix.partOfDay, kind: 'part-of-day'}
  if ('doubt' in prefix) prefixes[prefix.doubt] = true
}

const placing = new Set<Relation>(['on', 'in', 'of'])

function startsRelative(cursor: Cursor, lexicon: Lexicon): boolean {
  const before = cursor.at
  const found = readRelative(cursor, lexicon) !== undefined
  cursor.at = before
  return found
}

/** `the same day`, `two days later`, `3 weeks later`. */
function readRelative(cursor: Cursor, lexicon: Lexicon): Phrase['relative'] {
  const known = takePhrase(cursor, lexicon.relative)
  if (known) return known.value
  return attempt(cursor, () => {
    const ahead = takePhrase(cursor, lexicon.laterBefore)
    const token = peek(cursor)
    const count = token?.kind === 'number' ? Number(token.text) : lexicon.numbers.get(token?.text ?? '')
    if (count === undefined || count > 999) return undefined
    cursor.at++
    const unit = takePhrase(cursor, lexicon.units)
    if (!unit || !(takePhrase(cursor, lexicon.later) ?? ahead)) return undefined
    return {unit: unit.value, count}
  })
}

/** The end of a range: behind a dash, `to` or, after `between`, `and`. */
function readOtherEnd(cursor: Cursor, lexicon: Lexicon, prefix: Prefixes, from: Point): Point | undefined {
  return attempt(cursor, () => {
    const dash = takeSign(cursor, dashes)
    const ending = isBehindRangeEnding(cursor, lexicon)
    if (!dash && !takeRangeWord(cursor, lexicon, prefix) && !ending) return undefined
    // `l’8 marzo`, `ה-8 במאי`
    takeSign(cursor, "'-־", false)
    const start = peek(cursor)?.start ?? 0
    if (takePhrase(cursor, lexicon.present)) return {start, end: cursor.tokens[cursor.at - 1]?.end ?? 0, present: true}
    const loose = dash !== undefined && (dash.spaced || peek(cursor)?.spaced === true)
    const third = attempt(cursor, () => {
      const found = takePhrase(cursor, lexicon.prefixes)?.value
      takeSign(cursor, '-', false)
      return found && 'third' in found ? found.third : undefined
    })
    if (!third) takeArticle(cursor, lexicon)
    const to =
      readShortYear(cursor, from, dash !== undefined && !loose) ??
      readEarlyEnd(cursor, from) ??
      readPoint(cursor, lexicon, from.month !== undefined && !endsWithYear(from))
    if (!to || (loose && !standsBehindLooseDash(from, to)) || (ending && !to.month)) return undefined
    return third ? {...to, third} : to
  })
}

function takeRangeWord(cursor: Cursor, lexicon: Lexicon, {relation, time}: Prefixes): boolean {
  if (relation === 'between') {
    const next = peek(cursor)?.text ?? ''
    // `ומאי`: the word is part of the month.
    return takeWord(cursor, lexicon.and) !== undefined || lexicon.joinedMonths.has(next)
  }
  if (takePhrase(cursor, lexicon.rangeWords)) return true
  return time?.start === 'night' && takePhrase(cursor, lexicon.nightRangeWords) !== undefined
}

/** `al 8 de mayo`, `bis zum 8. Mai`, `עד ה-8 במאי`. */
function takeArticle(cursor: Cursor, lexicon: Lexicon): void {
  attempt(cursor, () => {
    const word = takePhrase(cursor, lexicon.prefixes)?.value
    takeSign(cursor, "'-־", false)
    return word && ('skip' in word || ('relation' in word && placing.has(word.relation))) ? word : undefined
  })
}

/** `le 23 mai 2022 à 12 heures`: a number behind a date with its year is no day. */
function endsWithYear({year, day}: Point): boolean {
  return year !== undefined && day !== undefined && year.start > day.start
}

/** `1993 / 1994`, `2009/2010/2011`: years that follow each other. */
function readYearsBehindSlash(cursor: Cursor, {year, month, season, day}: Point): Point | undefined {
  if (!year || month || season || day) return undefined
  let last: Slot | undefined
  for (;;) {
    const next = attempt(cursor, () => {
      const token = takeSign(cursor, '/') && peek(cursor)
      const value = (last ?? year).value + 1
      if (token?.kind !== 'number' || ![String(value), String(value).slice(2)].includes(token.text)) return undefined
      cursor.at++
      return {value, start: token.start, end: token.end}
    })
    if (!next) return last && {start: last.start, end: last.end, year: last}
    last = next
  }
}

/** `1904-5`, `1914–18`: the end of a range of years, without its first digits. */
function readShortYear(cursor: Cursor, from: Point, tight: boolean): Point | undefined {
  const token = peek(cursor)
  if (!tight || !from.year || from.month || from.season || token?.kind !== 'number' || token.text.length > 2)
    return undefined
  const scale = 10 ** token.text.length
  const value = from.year.value - (from.year.value % scale) + Number(token.text)
  if (value <= from.year.value) return undefined
  cursor.at++
  return {start: token.start, end: token.end, year: {value, start: token.start, end: token.end}}
}

/** `410` in `AD 43–410`. A year below 1000 can only have come with its era. */
function readEarlyEnd(cursor: Cursor, {year, month, season}: Point): Point | undefined {
  const early = year && year.value < 1000 && !month && !season
  const end = early ? readShortEraYear(cursor, year) : undefined
  return end && {start: end.start, end: end.end, year: end}
}

/**
 * A dash with spaces round it also parts a lead from its text: `5 March – 9 people were held`, `March 5 - May Day`. What
 * follows is the end of a range only where it is as full as the start.
 */
function standsBehindLooseDash(from: Point, to: Point): boolean {
  // `4 червня — вересень 1916`: the year behind the month shows that it closes the range.
  if (from.day && !from.year && to.month && to.year) return true
  if (from.day) return to.day !== undefined && (to.month !== undefined || to.year !== undefined)
  if (from.month) return to.month !== undefined
  if (from.year && !from.season) return to.month !== undefined || (to.year?.value ?? 0) > from.year.value
  return true
}

function shapeOf(phrase: Omit<Phrase, 'shape'>): Phrase['shape'] {
  const {from, to, relation, relative} = phrase
  if (relative || from.undecided || (from.day && (from.month || to?.month))) return 'full'
  if ((from.month || from.season) && (from.year || to?.year)) return 'full'
  if (from.century || (from.year && from.year.value < 1000)) return 'full'
  if (to && from.year) return 'full'
  return relation || from.third || phrase.approximate ? 'led' : 'bare'
}
