import type {Place} from '../model/place.ts'
import type {Precision, Span} from '../model/span.ts'
import {boundsOf, type ResolvedPoint} from './bounds.ts'
import {checkPoint, type DateProblem} from './checkPoint.ts'
import {type CivilDay, fromDayNumber, toDayNumber, weekdayOf, writeDay} from './civil.ts'
import {coarser} from './coarser.ts'
import {countFrom} from './countFrom.ts'
import type {DateContext} from './dateContext.ts'
import {writePoint} from './edtf.ts'
import type {Filled} from './filled.ts'
import {fillParts} from './fillParts.ts'
import type {Phrase} from './phrase.ts'
import {pointBefore} from './pointBefore.ts'

/** A phrase with its meaning, and what is wrong with it. Offsets of the problems are those of the phrase. */
export interface Resolved {
  span: Span
  problems: DateProblem[]
}

/**
 * Turns a phrase into a span: fills in what it leaves out, checks that it exists, and works out bounds and EDTF.
 * `placeOf` tells where a stretch of the phrase's text stands in the source.
 */
export function resolvePhrase(
  phrase: Phrase,
  text: string,
  context: DateContext,
  placeOf: (start: number, end: number) => Place,
): Resolved {
  const problems: DateProblem[] = []
  const filled = phrase.relative
    ? countFrom(phrase, phrase.relative, context, problems)
    : fillParts(phrase, context, placeOf, problems)
  filled.from = checkPoint(filled.from, phrase.from, problems)
  if (filled.to && phrase.to) filled.to = checkPoint(filled.to, phrase.to, problems)
  const span = makeSpan(phrase, text.slice(phrase.start, phrase.end), filled)
  if (span.earliest && span.latest && span.earliest > span.latest) {
    problems.push({code: 'reversed-range', start: phrase.start, end: phrase.end, values: {range: span.text}})
    return {span: {...span, earliest: span.latest, latest: span.earliest, edtf: reverse(span.edtf)}, problems}
  }
  return {span, problems}
}

function makeSpan(phrase: Phrase, text: string, filled: Filled): Span {
  if (filled.from.week) return makeWeek(phrase, text, filled)
  const approximate = phrase.approximate || Boolean(filled.from.third || filled.to?.third)
  const {uncertain} = phrase
  const write = (point: ResolvedPoint) => writePoint(point, phrase.approximate || point.third !== undefined, uncertain)
  const from = write(filled.from)
  const to = filled.to && write(filled.to)
  const first = day(boundsOf(filled.from)?.first)
  const last = day(boundsOf(filled.to ?? filled.from)?.last)
  const precision = phrase.quarter
    ? 'quarter'
    : coarser(precisionOf(filled.from), precisionOf(filled.to ?? filled.from))
  const {time} = phrase
  const {parts} = filled
  if (phrase.to?.present) return make(`${from}/..`, 'since', first, null)
  if (to !== undefined) {
    if (filled.between) return make(setOf([from, ...filled.between.map(write), to], phrase), 'within')
    if (phrase.relation === 'between') return make(`[${from}..${to}]`, 'within')
    return make(`${from}/${to}`, phrase.relation === 'in' ? 'within' : 'throughout')
  }
  if (filled.either) {
    const [one, other] = [filled.from, filled.either].sort((a, b) => order(a) - order(b)) as [
      ResolvedPoint,
      ResolvedPoint,
    ]
    return make(`[${write(one)},${write(other)}]`, 'within', day(boundsOf(one)?.first), day(boundsOf(other)?.last))
  }
  if (phrase.relation === 'since' || phrase.relation === 'from') return make(`${from}/..`, 'since', first, null)
  if (phrase.relation === 'before') {
    const before = pointBefore(filled.from)
    return make(`../${write(before)}`, 'until', null, day(boundsOf(before)?.last))
  }
  if (phrase.relation === 'until') return make(`../${from}`, 'until', null)
  if (phrase.relation === 'by') return make(`../${from}`, 'within', null)
  if (phrase.relation === 'throughout') return make(from, 'throughout')
  return make(from, filled.from.day === undefined ? 'within' : 'at')

  function make(edtf: string, kind: Span['kind'], earliest = first, latest = last): Span {
    return time
      ? {edtf, earliest, latest, kind, precision, approximate, uncertain, time, text, parts}
      : {edtf, earliest, latest, kind, precision, approximate, uncertain, text, parts}
  }
}

/** A day that stands for its week: the seven days from that Monday or Sunday, else the week from Monday that it lies in. */
function makeWeek(phrase: Phrase, text: string, {from: {week: _, ...from}, parts}: Filled): Span {
  const {year, month, day: number} = from
  if (year === undefined || month === undefined || number === undefined)
    return {...makeSpan(phrase, text, {from, parts}), precision: 'week'}
  const [given, weekday] = [toDayNumber({year, month, day: number}), weekdayOf({year, month, day: number})]
  const first = weekday === 7 ? given : given - weekday + 1
  const ends = {from: fromDayNumber(first), to: fromDayNumber(first + 6)}
  const {relation} = phrase
  const filled =
    relation === 'since' || relation === 'from' || relation === 'before'
      ? {from: ends.from, parts}
      : relation === 'until' || relation === 'by'
        ? {from: ends.to, parts}
        : {...ends, parts}
  const plain = relation === undefined || relation === 'on' || relation === 'of' ? 'in' : relation
  return {...makeSpan({...phrase, relation: plain}, text, filled), precision: 'week'}
}

/** All of several dates, or one of them. */
function setOf(dates: string[], {to}: Phrase): string {
  return to?.either ? `[${dates.join(',')}]` : `{${dates.join(',')}}`
}

function day(civil: CivilDay | undefined): string | null {
  return civil ? writeDay(civil) : null
}

function order(point: ResolvedPoint): number {
  const first = boundsOf(point)?.first
  return first ? toDayNumber(first) : 0
}

function precisionOf(point: ResolvedPoint): Precision {
  if (point.century !== undefined) return 'century'
  if (point.decade !== undefined) return 'decade'
  if (point.day !== undefined) return 'day'
  if (point.month !== undefined) return 'month'
  return point.season === undefined ? 'year' : 'season'
}

function reverse(edtf: string): string {
  const ends = edtf.split('/')
  return ends.length === 2 ? `${ends[1]}/${ends[0]}` : edtf
}
