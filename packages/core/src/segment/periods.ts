import type {Unit} from './unit.ts'

/**
 * True for a heading or a paragraph that is only a period, `MARCH 2022`, or a heading that opens with one. A day is no
 * period.
 */
export function isPeriodLine(unit: Unit): boolean {
  const {lead, kind} = unit
  if (!lead || lead.phrase.relative || lead.phrase.from.day || lead.phrase.from.undecided) return false
  return kind === 'heading' || (kind === 'paragraph' && lead.alone)
}

/**
 * What a period line is: a section where dated entries stand below it, an event where only undated text does. A line with
 * nothing below it is an empty section.
 */
export function periodRole(index: number, flow: Unit[]): 'section' | 'event' {
  const line = flow[index] as Unit
  let hasText = !line.lead?.alone
  for (let next = index + 1; next < flow.length; next++) {
    const unit = flow[next] as Unit
    if (unit.kind === 'break') break
    if (unit.kind === 'table-head') continue
    if (isPeriodLine(unit)) {
      if (isBelow(unit, line)) return 'section'
      break
    }
    if (unit.lead && hasText && isSibling(unit, line)) break
    if (unit.lead) return 'section'
    if (unit.kind === 'heading' && (unit.level ?? 0) <= (line.level ?? lineRank)) break
    hasText = true
  }
  return hasText ? 'event' : 'section'
}

/**
 * `**2004–2009**` over text, then `**24 July 2009**` over text: lines alone that each have their own text stand side by side,
 * as does a date that cannot lie in the period.
 */
function isSibling(unit: Unit, line: Unit): boolean {
  if (line.kind !== 'paragraph') return false
  const [outer, inner] = [line.lead?.phrase, unit.lead?.phrase]
  if (unit.lead?.alone && unit.kind !== 'row') return true
  if (!outer || !inner || outer.to) return false
  const differs = (part: 'year' | 'month') =>
    outer.from[part] !== undefined &&
    inner.from[part] !== undefined &&
    outer.from[part]?.value !== inner.from[part]?.value
  return differs('year') || differs('month')
}

/** True for what stands below a period line: under a deeper heading, or a month below the year it lies in. */
export function isBelow(inner: Unit, outer: Unit): boolean {
  const [one, other] = [inner.level ?? lineRank, outer.level ?? lineRank]
  if (one !== other) return one > other
  const [year, month] = [outer.lead?.phrase, inner.lead?.phrase.from]
  if (!year?.from.year || year.from.month || year.from.third || year.to || !month?.month) return false
  return month.year === undefined || month.year.value === year.from.year.value
}

/** Lines alone stand below every heading. */
const lineRank = 7
