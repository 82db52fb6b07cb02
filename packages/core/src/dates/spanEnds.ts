import type {ResolvedPoint} from './bounds.ts'

/** One end of an EDTF expression: a point, and whether it carries a mark of approximation. */
export interface SpanEnd {
  point: ResolvedPoint
  approximate: boolean
}

/** The ends of an EDTF expression in order, or the members of its set; an open end is `undefined`. */
export function spanEnds(edtf: string): (SpanEnd | undefined)[] {
  const set = /^[[{](.*)[\]}]$/.exec(edtf)?.[1]
  const parts = set === undefined ? edtf.split('/') : set.split(/\.\.|,/)
  return parts.map(readEnd)
}

function readEnd(text: string): SpanEnd | undefined {
  const match = /^(-?\d\d)XX|^(\d{3})X|^(?:(XXXX)|Y?(-?\d{4,}))(?:-(\d\d))?(?:-(\d\d))?/.exec(text)
  if (!match) return undefined
  const [, century, decade, unknown, year, month, day] = match
  const approximate = /[~%]$/.test(text)
  if (century !== undefined) return {point: {century}, approximate}
  if (decade !== undefined) return {point: {decade: Number(decade)}, approximate}
  const season = Number(month) > 20 ? (Number(month) as 21 | 22 | 23 | 24) : undefined
  return {
    approximate,
    point: {
      ...(unknown === undefined && {year: Number(year)}),
      ...(season ? {season} : month !== undefined && {month: Number(month)}),
      ...(day !== undefined && {day: Number(day)}),
    },
  }
}
