import {type CivilDay, fromDayNumber, toDayNumber, weekdayOf} from '../civil.ts'
import type {Phrase, Point} from '../phrase.ts'
import type {Anaphor, Target} from './mention.ts'
import {chooseYear, type Narrative, type Told} from './narrative.ts'

/** An anaphor as a phrase that counts from a date, and that date. */
export interface Anchored {
  phrase: Phrase
  from: Told | 'reference'
  previous: {year: number; month?: number; day?: number}
  doubtful: boolean
}

/** Finds the date that an anaphor counts from; `undefined` where the text has told none. */
export function resolveAnaphor(anaphor: Anaphor, narrative: Narrative, line: number): Anchored | undefined {
  const {target, start, end} = anaphor
  const anchor = findAnchor(anaphor, narrative, line)
  if (!anchor) return undefined
  const {previous, from} = anchor
  const doubtful = anchor.doubtful || anaphor.unsettled === true
  const {third, ...marks} = anaphor.marks
  const phrase = (point: Partial<Point>, more: Partial<Phrase> = {}): Phrase => ({
    start,
    end,
    ...marks,
    from: {start, end, ...(third && {third}), ...point},
    shape: 'full',
    ...more,
  })
  const slot = (value: number) => ({value, start, end})
  const named = (month: number, point: Partial<Point>, shift: number | undefined): Anchored | undefined => {
    if (shift === undefined) {
      const chosen = chooseYear(narrative, month, line)
      return (
        chosen && {phrase: phrase(point), from: chosen.from, previous: {year: chosen.year}, doubtful: chosen.doubtful}
      )
    }
    return {phrase: phrase(point), from, previous: {year: yearOf(previous, month, shift)}, doubtful}
  }
  if ('month' in target) return named(target.month, {month: slot(target.month)}, target.shift)
  if ('season' in target) return named((target.season - 20) * 3, {season: target.season}, target.shift)
  if ('holiday' in target) {
    const point = {month: slot(target.holiday.month), day: slot(target.holiday.day)}
    if (target.year === undefined) return named(target.holiday.month, point, undefined)
    return {phrase: phrase({...point, year: slot(target.year)}), from, previous, doubtful: false}
  }
  if ('weekday' in target) {
    const count = daysTo(previous, target)
    return count === undefined
      ? undefined
      : {phrase: phrase({}, {relative: {unit: 'day', count}}), from, previous, doubtful}
  }
  if ('clock' in target) {
    if (previous.day === undefined) return undefined
    const time = {start: target.clock, kind: 'exact'} as const
    return {phrase: phrase({}, {relative: {unit: 'day', count: 0}, time}), from, previous, doubtful: true}
  }
  if ('moment' in target) {
    const unit = previous.day !== undefined ? 'day' : previous.month !== undefined ? 'month' : 'year'
    return {phrase: phrase({}, {relative: {unit, count: 0}}), from, previous, doubtful: true}
  }
  if ('months' in target) {
    const [first, last] = target.months
    const year = slot(previous.year + target.shift)
    const point = (month: number): Point => ({start, end, year, month: slot(month)})
    return {phrase: phrase(point(first), {to: point(last), relation: 'in'}), from, previous, doubtful}
  }
  const {unit, count, partOfDay} = target
  if (unit === 'century')
    return {phrase: phrase({century: centuryOf(previous.year, count)}), from, previous, doubtful: true}
  if (unit === 'decade') return {phrase: decade(phrase, previous.year, count), from, previous, doubtful}
  const time = partOfDay && ({start: partOfDay, kind: 'part-of-day'} as const)
  const coarse =
    unit === 'day' || unit === 'week' ? previous.day === undefined : unit === 'month' && previous.month === undefined
  if (unit === 'week' && !coarse) return {...week(phrase, previous as CivilDay, count), from, previous, doubtful}
  const relative = {unit, count} as const
  return {phrase: phrase({}, {relative, ...(time && {time})}), from, previous, doubtful: doubtful || coarse}
}

function findAnchor(
  {target, deictic, base}: Anaphor,
  {reference, main, recent}: Narrative,
  line: number,
): Omit<Anchored, 'phrase'> | undefined {
  if (base?.from.year) {
    const {year, month, day} = base.from
    const previous = {year: year.value, ...(month && {month: month.value}), ...(day && {day: day.value})}
    return {from: {...previous, start: base.start, end: base.end, line}, previous, doubtful: false}
  }
  const told = (anchor: Told, doubtful: boolean) => ({from: anchor, previous: plain(anchor), doubtful})
  const ofItsTime = reference && (!main || Math.abs(main.year - reference.year) <= 1)
  if (reference && (deictic ? ofItsTime : !recent)) return {from: 'reference', previous: reference, doubtful: !deictic}
  const wanted = needs(target)
  const back = 'unit' in target && target.count < 0
  const anchor =
    (back ? [main, recent] : [recent, main]).find(
      (each) => each && (wanted === 'year' || each[wanted] !== undefined),
    ) ??
    recent ??
    main
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
  if (!('unit' in target)) return 'year'
  return target.unit === 'day' || target.unit === 'week' ? 'day' : target.unit === 'month' ? 'month' : 'year'
}

function plain({year, month, day}: Told): {year: number; month?: number; day?: number} {
  return {year, ...(month !== undefined && {month}), ...(day !== undefined && {day})}
}

/** The year of `that May` (0), `the following May` (1), `last May` (-1), seen from a date. */
function yearOf({year, month}: {year: number; month?: number}, named: number, shift: number): number {
  if (shift === 0) return year
  if (month === undefined) return year + shift
  if (shift > 0) return named > month ? year : year + 1
  return named < month ? year : year - 1
}

function daysTo(
  {year, month, day}: {year: number; month?: number; day?: number},
  {weekday, shift, coming}: {weekday: number; shift: number | undefined; coming: boolean},
): number | undefined {
  if (month === undefined || day === undefined) return undefined
  const ahead = (weekday - weekdayOf({year, month, day}) + 7) % 7
  if (coming) return ahead === 0 && shift !== undefined ? 7 : ahead
  return ahead === 0 ? (shift === -1 ? -7 : 0) : ahead - 7
}

type Make = (point: Partial<Point>, more?: Partial<Phrase>) => Phrase

/** Decades before our era have other borders than the ten years that share three digits. */
function decade(make: Make, year: number, count: number): Phrase {
  if (year > 0) return make({decade: Math.floor(year / 10) + count})
  const from = Math.floor((1 - year) / 10) * 10 - count * 10
  const {start, end} = make({})
  const point = (value: number) => ({start, end, year: {value: 1 - value, start, end}})
  return make(point(from + 9), {to: point(from), relation: 'in'})
}

function centuryOf(year: number, count: number): string {
  const number = year > 0 ? Math.floor(year / 100) + count : Math.floor(-year / 100) - count
  return `${year > 0 ? '' : '-'}${String(number).padStart(2, '0')}`
}

/** Monday to Sunday. */
function week(make: Make, day: CivilDay, count: number): {phrase: Phrase} {
  const {start, end} = make({})
  const monday = toDayNumber(day) - weekdayOf(day) + 1 + count * 7
  const slot = (value: number) => ({value, start, end})
  const point = (number: number): Point => {
    const {year, month, day} = fromDayNumber(number)
    return {start, end, year: slot(year), month: slot(month), day: slot(day)}
  }
  return {phrase: make(point(monday), {to: point(monday + 6), relation: 'in'})}
}
