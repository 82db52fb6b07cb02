import type {Span} from '../model/span.ts'
import {boundsOf, type ResolvedPoint} from './bounds.ts'
import {fromDayNumber, readDay, toDayNumber, weekdayOf, writeDay} from './civil.ts'
import type {Third} from './languages/language.ts'
import {spanEnds} from './spanEnds.ts'

const thirds: Third[] = ['early', 'mid', 'late', 'first-half', 'second-half']

/**
 * The third or half that each end of a span is narrowed to, which shows in its bounds alone: `2022-05~` from the 1st to the 10th
 * is early May. Where the bounds are those of a doubt as well, they are taken for that.
 */
export function thirdsOfSpan({edtf, earliest, latest}: Span): (Third | undefined)[] {
  const ends = spanEnds(edtf)
  const [from, to] = ends
  if (edtf.startsWith('{') || edtf.includes(',')) return []
  if (ends.length === 1) return [from?.approximate ? thirdBetween(from.point, earliest, latest) : undefined]
  const bothMarked = ends.every((end) => end?.approximate)
  const narrowed = [
    from?.approximate ? thirdBetween(from.point, earliest, undefined) : undefined,
    to?.approximate ? thirdBetween(to.point, undefined, latest) : undefined,
  ]
  const isWhole =
    from?.point &&
    to?.point &&
    day(boundsOf(from.point)?.first) === earliest &&
    day(boundsOf(to.point)?.last) === latest
  if (bothMarked && isWhole) return []
  if (from && to) return narrowed
  return narrowed.map((third, side) => {
    const bound = side === 0 ? day(boundsOf(from?.point ?? {})?.first) : day(boundsOf(to?.point ?? {})?.last)
    return bound === (side === 0 ? earliest : latest) ? undefined : third
  })
}

/** `undefined` for a bound means that any will do. */
function thirdBetween(
  point: ResolvedPoint,
  earliest: string | null | undefined,
  latest: string | null | undefined,
): Third | undefined {
  if (point.day !== undefined || point.season !== undefined) return undefined
  return thirds.find((third) => {
    const bounds = boundsOf({...point, third})
    const whole = boundsOf(point)
    if (!bounds || day(bounds.first) + day(bounds.last) === day(whole?.first) + day(whole?.last)) return false
    return (
      (earliest === undefined || earliest === day(bounds.first)) &&
      (latest === undefined || latest === day(bounds.last))
    )
  })
}

function day(civil: Parameters<typeof writeDay>[0] | undefined): string {
  return civil ? writeDay(civil) : ''
}

/** What a range of days or months is a name for. */
export type PartOfSpan =
  | {key: 'week' | 'first-half' | 'second-half'; point: ResolvedPoint}
  | {key: 'quarter'; values: Record<string, string>}

/** The week, the quarter or the half of a year that two ends are written for. */
export function partOfSpan(span: Span, from: ResolvedPoint, to: ResolvedPoint): PartOfSpan | undefined {
  if (span.kind !== 'within') return undefined
  if (span.precision === 'week') return isWeek(span) ? {key: 'week', point: from} : undefined
  if (from.month === undefined || to.month === undefined || from.day !== undefined || from.year !== to.year)
    return undefined
  const {year} = from
  if (year === undefined || year < 1000) return undefined
  if (span.precision === 'quarter') {
    const number = Math.floor(to.month / 3)
    const roman = ['I', 'II', 'III', 'IV'][number - 1] ?? ''
    return {key: 'quarter', values: {n: String(number), r: roman, year: String(year)}}
  }
  if (to.month - from.month !== 5 || to.month % 6 !== 0) return undefined
  return {key: from.month === 1 ? 'first-half' : 'second-half', point: {year}}
}

function isWeek({earliest, latest}: Span): boolean {
  const first = readDay(earliest ?? '')
  if (!first) return false
  const weekday = weekdayOf(first)
  return (weekday === 1 || weekday === 7) && day(fromDayNumber(toDayNumber(first) + 6)) === latest
}
