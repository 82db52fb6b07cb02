import type {Anaphor, Target} from './mention.ts'
import type {Narrative, Told} from './narrative.ts'

/** The date that an anaphor counts from, and where it stands. */
export interface Anchor {
  from: Told | 'reference'
  previous: {year: number; month?: number; day?: number}
  doubtful: boolean
}

/** Finds the date that an anaphor counts from; `undefined` where the text has told none. */
export function findAnchor(
  {target, deictic, base, nearby}: Pick<Anaphor, 'target' | 'deictic' | 'base' | 'nearby'>,
  {reference, main, recent, current}: Narrative,
  line: number,
): Anchor | undefined {
  if (base?.from.year) {
    const {year, month, day} = base.from
    const previous = {year: year.value, ...(month && {month: month.value}), ...(day && {day: day.value})}
    return {from: {...previous, start: base.start, end: base.end, line}, previous, doubtful: false}
  }
  const told = (anchor: Told, doubtful: boolean): Anchor => ({from: anchor, previous: plain(anchor), doubtful})
  const wanted = needs(target)
  // A text that dates no day, but speaks of Friday, speaks of its own time.
  const isFine = wanted !== 'year' && main?.[wanted] === undefined && recent?.[wanted] === undefined
  if (reference && deictic && isFine) return {from: 'reference', previous: reference, doubtful: main !== undefined}
  const ofItsTime = reference && (!main || current || Math.abs(main.year - reference.year) <= 1)
  if (reference && (deictic ? ofItsTime : !recent)) return {from: 'reference', previous: reference, doubtful: !deictic}
  const back = 'unit' in target && target.count < 0
  if (nearby && !(recent?.[wanted] !== undefined && line - recent.line <= (wanted === 'year' ? 2 : 0))) return undefined
  const exact = (back ? [main, recent] : [recent, main]).find(
    (each) => each && (wanted === 'year' || each[wanted] !== undefined),
  )
  const anchor = exact ?? recent ?? main
  // Two paragraphs away, or with another date in between, it may be another day that is meant.
  return (
    anchor &&
    told(
      anchor,
      deictic ||
        line - anchor.line > 2 ||
        anchor.year !== (anchor === main ? recent : main)?.year ||
        (anchor !== recent && wanted !== 'year'),
    )
  )
}

function needs(target: Target): 'year' | 'month' | 'day' {
  if ('weekday' in target || 'clock' in target) return 'day'
  if ('dayOfMonth' in target) return 'month'
  if (!('unit' in target)) return 'year'
  if (target.unit === 'day' || target.unit === 'week') return 'day'
  return target.unit === 'month' || target.unit === 'quarter' ? 'month' : 'year'
}

function plain({year, month, day}: Told): Anchor['previous'] {
  return {year, ...(month !== undefined && {month}), ...(day !== undefined && {day})}
}
