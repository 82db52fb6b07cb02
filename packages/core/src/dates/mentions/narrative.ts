import type {Span} from '../../model/span.ts'
import type {CivilDay} from '../civil.ts'

/** A date that the text has told, and where: offsets and the line. Years count astronomically. */
export interface Told {
  year: number
  month?: number
  day?: number
  start: number
  end: number
  line: number
  /** True for one that another date was counted to, such as `the next year`. */
  inferred?: boolean
}

/** Where a text stands in time while it is read. It grows as dates are told, and looks at no clock. */
export interface Narrative {
  /** The date of the document. */
  reference?: CivilDay
  /** The years that the last heading names. */
  section?: {first: number; last: number; told: Told}
  /** The date at which the telling stands. */
  main?: Told
  /** The last date mentioned, were it only in passing. */
  recent?: Told
  /** The last date told in passing, where the telling does not stand. */
  passing?: Told
  /** A date far away from where the telling stands; a second one near it moves the telling there. */
  far?: Told
  /** True once the text has spoken of `yesterday` or `Friday` as one of its own time does. */
  current?: boolean
}

/** How a date was told: as where the telling stands, in passing (`since 1954`, `the 1968 convention`), in a heading, or only to count from another (`next year`, `a year earlier`). */
export type Telling = 'main' | 'passing' | 'heading' | 'aside'

const farAway = 15

/** Takes note of a date that has been told. */
export function tell(narrative: Narrative, told: Told, telling: Telling, first = told.year): void {
  const {main, recent} = narrative
  // `that year`, told of a day, leaves the telling at the day.
  if (telling !== 'heading' && told.month === undefined && recent?.year === told.year && recent.month !== undefined)
    return
  narrative.recent = told
  if (telling === 'heading') {
    narrative.section = {first, last: told.year, told}
    narrative.main = first === told.year ? told : {...told, year: first}
    return
  }
  if (telling === 'aside') return
  if (telling === 'passing' && main) {
    narrative.passing = told
    return
  }
  const isFar = main !== undefined && Math.abs(main.year - told.year) > farAway
  if (isFar && !(narrative.far && Math.abs(narrative.far.year - told.year) <= farAway)) {
    narrative.far = told
    return
  }
  narrative.main = told
}

/** A year for a date that names none, where it was taken from, and whether it may be another. */
export interface ChosenYear {
  year: number
  from: Told | 'reference'
  doubtful: boolean
}

/** Chooses the year of a month (1 to 12) from what has been told, from the heading, as a last resort from the reference. */
export function chooseYear(narrative: Narrative, month: number, line: number): ChosenYear | undefined {
  const {section, main, passing, reference} = narrative
  const here = main && (!section || main.start >= section.told.start)
  if (section && section.first === section.last && !(here && main.line === line && main.year !== section.first))
    return {year: section.first, from: section.told, doubtful: false}
  if (!main) {
    // Written in February, `in December` is the one before.
    const isPast = reference && month - reference.month >= 6
    return reference && {year: reference.year - (isPast ? 1 : 0), from: 'reference', doubtful: true}
  }
  const other =
    passing && passing.line === line && passing.start > main.start && passing.year !== main.year ? passing : undefined
  const ranged = section !== undefined && section.first !== section.last && main.start === section.told.start
  const doubtful = ranged || other !== undefined
  if (main.month === undefined) {
    const isPast = other?.month !== undefined && other.year > main.year && month >= other.month
    return {year: isPast ? other.year : main.year, from: isPast ? other : main, doubtful}
  }
  const ahead = month - main.month
  if (ahead >= 0) return {year: main.year, from: main, doubtful}
  // A telling goes on: what lies before it in this year is rather that of a later year just named.
  if (other && other.year > main.year) return {year: other.year, from: other, doubtful: true}
  // In December, what comes in January comes in the next year.
  return {year: ahead <= -8 ? main.year + 1 : main.year, from: main, doubtful: true}
}

/** The date at which a span ends, as told: `undefined` where it names no year. */
export function toldOf(span: Span): Pick<Told, 'year' | 'month' | 'day'> | undefined {
  return plainPoint(span.edtf) ?? lastPoint(span.edtf)
}

/** Most dates are `2022`, `2022-05` or `2022-05-23`. */
function plainPoint(edtf: string): Pick<Told, 'year' | 'month' | 'day'> | undefined {
  if (!/^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(edtf)) return undefined
  const year = Number(edtf.slice(0, 4))
  if (edtf.length === 4) return {year}
  const month = Number(edtf.slice(5, 7))
  return edtf.length === 7 ? {year, month} : {year, month, day: Number(edtf.slice(8))}
}

function lastPoint(edtf: string): Pick<Told, 'year' | 'month' | 'day'> | undefined {
  const ends = edtf.replace(/[[\]{}~?%]/g, '').split(/\/|\.\.|,/)
  const match = /^Y?(-?\d{2,}X*)(?:-(\d\d))?(?:-(\d\d))?$/.exec(ends.findLast((end) => end !== '') ?? '')
  if (!match?.[1]) return undefined
  const [year, month, day] = [Number(match[1].replaceAll('X', '0')), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  const named = month > 20 ? (month - 20) * 3 : month
  return {year, ...(named > 0 && {month: named}), ...(day > 0 && {day})}
}
