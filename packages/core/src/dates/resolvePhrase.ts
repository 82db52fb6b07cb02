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
  const from = checkPoint(filled.from, phrase.from, problems)
  const to = filled.to && phrase.to && checkPoint(filled.to, phrase.to, problems)
  const span = makeSpan(phrase, text.slice(phrase.start, phrase.end), {...filled, from, ...(to && {to})})
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
  const first = boundsOf(filled.from)?.first
  const last = boundsOf(filled.to ?? filled.from)?.last
  const shared = {
    precision: phrase.quarter ? 'quarter' : coarser(precisionOf(filled.from), precisionOf(filled.to ?? filled.from)),
    approximate,
    uncertain,
    ...(phrase.time && {time: phrase.time}),
    text,
    parts: filled.parts,
  }
  const closed = {earliest: day(first), latest: day(last)}
  if (phrase.to?.present) return {edtf: `${from}/..`, earliest: day(first), latest: null, kind: 'since', ...shared}
  if (to !== undefined) {
    if (filled.between)
      return {edtf: setOf([from, ...filled.between.map(write), to], phrase), ...closed, kind: 'within', ...shared}
    if (phrase.relation === 'between') return {edtf: `[${from}..${to}]`, ...closed, kind: 'within', ...shared}
    return {edtf: `${from}/${to}`, ...closed, kind: phrase.relation === 'in' ? 'within' : 'throughout', ...shared}
  }
  if (filled.either) {
    const [one, other] = [filled.from, filled.either].sort((a, b) => order(a) - order(b)) as [
      ResolvedPoint,
      ResolvedPoint,
    ]
    const bounds = {earliest: day(boundsOf(one)?.first), latest: day(boundsOf(other)?.last)}
    return {edtf: `[${write(one)},${write(other)}]`, ...bounds, kind: 'within', ...shared}
  }
  if (phrase.relation === 'since' || phrase.relation === 'from')
    return {edtf: `${from}/..`, earliest: day(first), latest: null, kind: 'since', ...shared}
  if (phrase.relation === 'before') {
    const before = pointBefore(filled.from)
    const latest = day(boundsOf(before)?.last)
    return {edtf: `../${write(before)}`, earliest: null, latest, kind: 'until', ...shared}
  }
  if (phrase.relation === 'until')
    return {edtf: `../${from}`, earliest: null, latest: day(last), kind: 'until', ...shared}
  if (phrase.relation === 'by')
    return {edtf: `../${from}`, earliest: null, latest: day(last), kind: 'within', ...shared}
  if (phrase.relation === 'throughout') return {edtf: from, ...closed, kind: 'throughout', ...shared}
  return {edtf: from, ...closed, kind: filled.from.day === undefined ? 'within' : 'at', ...shared}
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
