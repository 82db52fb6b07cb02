import type {CivilDay} from '../civil.ts'
import type {Phrase, Point} from '../phrase.ts'
import {centuryFrom, decadeFrom, quarterFrom, weekFrom} from './countLong.ts'
import {daysTo, yearOfNamed} from './countToNamed.ts'
import {type Anchor, findAnchor} from './findAnchor.ts'
import type {Make} from './makePhrase.ts'
import type {Anaphor, Target} from './mention.ts'
import {chooseYear, type Narrative} from './narrative.ts'

/** An anaphor as a phrase that counts from a date, and that date. */
export interface Anchored extends Anchor {
  phrase: Phrase
}

/** Finds the date that an anaphor means; `undefined` where the text has told none to count from. */
export function resolveAnaphor(anaphor: Anaphor, narrative: Narrative, line: number): Anchored | undefined {
  const anchor = findAnchor(anaphor, narrative, line)
  if (!anchor) return undefined
  const settled = {...anchor, doubtful: anchor.doubtful || anaphor.unsettled === true}
  const {target} = anaphor
  const make = makerOf(anaphor)
  return isNamed(target)
    ? resolveNamed(target, make, settled, narrative, line)
    : resolveCounted(target, anaphor, make, settled)
}

function makerOf({start, end, marks: {third, ...marks}}: Anaphor): Make {
  const {relation, approximate, uncertain} = marks
  return (point, more) => {
    const from: Point = third ? {start, end, third, ...point} : {start, end, ...point}
    const phrase: Phrase = {start, end, from, approximate, uncertain, shape: 'full'}
    if (relation) phrase.relation = relation
    return more ? Object.assign(phrase, more) : phrase
  }
}

type Named = Extract<Target, {month: number} | {season: number} | {holiday: object}>

function isNamed(target: Target): target is Named {
  return 'month' in target || 'season' in target || 'holiday' in target
}

/** `last May`, `that autumn`, `Christmas`. */
function resolveNamed(
  target: Named,
  make: Make,
  anchor: Anchor,
  narrative: Narrative,
  line: number,
): Anchored | undefined {
  const {start, end} = make({})
  const slot = (value: number) => ({value, start, end})
  const named = (month: number, point: Partial<Point>, shift: number | undefined): Anchored | undefined => {
    if (shift !== undefined)
      return {...anchor, phrase: make(point), previous: {year: yearOfNamed(anchor.previous, month, shift)}}
    const chosen = chooseYear(narrative, month, line)
    return chosen && {phrase: make(point), from: chosen.from, previous: {year: chosen.year}, doubtful: chosen.doubtful}
  }
  if ('month' in target) return named(target.month, {month: slot(target.month)}, target.shift)
  if ('season' in target) return named((target.season - 20) * 3, {season: target.season}, target.shift)
  const {holiday, year} = target
  const point = {month: slot(holiday.month), day: slot(holiday.day)}
  if (year === undefined) return named(holiday.month, point, undefined)
  return {...anchor, phrase: make({...point, year: slot(year)}), doubtful: false}
}

/** `two days later`, `the following decade`, `on Thursday`, `at 3 p.m.` */
function resolveCounted(
  target: Exclude<Target, Named>,
  {start, end}: Anaphor,
  make: Make,
  anchor: Anchor,
): Anchored | undefined {
  const {previous} = anchor
  const slot = (value: number) => ({value, start, end})
  if ('weekday' in target) {
    const count = daysTo(previous, target)
    return count === undefined ? undefined : anchored(anchor, counting('day', count, target.partOfDay))
  }
  if ('clock' in target) {
    if (previous.day === undefined) return undefined
    const time = {start: target.clock, kind: 'exact'} as const
    return anchored(anchor, make({}, {relative: {unit: 'day', count: 0}, time}), true)
  }
  if ('dayOfMonth' in target) {
    if (previous.month === undefined) return undefined
    return anchored(anchor, make({month: slot(previous.month), day: slot(target.dayOfMonth)}), true)
  }
  if ('moment' in target) {
    const unit = previous.day !== undefined ? 'day' : previous.month !== undefined ? 'month' : 'year'
    return anchored(anchor, counting(unit, 0), true)
  }
  if ('months' in target) {
    const [first, last] = target.months
    const year = slot(previous.year + target.shift)
    const point = (month: number): Point => ({start, end, year, month: slot(month)})
    return anchored(anchor, make(point(first), {to: point(last), relation: 'in'}))
  }
  const {unit, count, partOfDay} = target
  if (unit === 'century') return anchored(anchor, centuryFrom(make, previous.year, count), true)
  if (unit === 'decade') return anchored(anchor, decadeFrom(make, previous.year, count))
  if (unit === 'quarter') {
    const phrase = quarterFrom(make, previous, count)
    return phrase && anchored(anchor, phrase)
  }
  const daily = unit === 'day' || unit === 'week'
  const coarse = daily ? previous.day === undefined : unit === 'month' && previous.month === undefined
  if (unit === 'week' && !coarse) return anchored(anchor, weekFrom(make, previous as CivilDay, count))
  return anchored(anchor, counting(unit, count, partOfDay), coarse)

  function counting(unit: 'day' | 'week' | 'month' | 'year', count: number, partOfDay?: string): Phrase {
    const time = partOfDay && ({start: partOfDay, kind: 'part-of-day'} as const)
    return make({}, {relative: {unit, count}, ...(time && {time})})
  }
}

function anchored({from, previous, doubtful}: Anchor, phrase: Phrase, isDoubtful = false): Anchored {
  return {from, previous, doubtful: doubtful || isDoubtful, phrase}
}
