import type {PublishedChronology} from '../edition/edition.ts'
import {civilFormat, toDayNumber} from './calendar.ts'
import {isDivided} from './isDivided.ts'
import type {PageContext} from './pageContext.ts'
import type {Axis} from './stripAxis.ts'
import type {StripView} from './stripView.ts'

/** Months up to which each is a stretch of its own; a longer axis is divided into years. */
const mostMonths = 36
/** Stretches up to which each has its label. */
const mostLabels = 12
const mostYears = 16
/** Labels that a narrow screen has room for; of more, every second is left out there. */
const mostOnNarrow = 8
/** Shares of the strip that the last label takes, on a wide and on a narrow screen. */
const leastRoom = 0.04
const leastRoomOnNarrow = 0.12

type Stretch = StripView['months'][number]

/** The axis as stretches with labels: months, or years where it is long. Each leads to its first period. */
export function makeMonths(
  chronology: PublishedChronology,
  axis: Axis,
  width: number,
  context: PageContext,
): Stretch[] {
  const byMonth = axis.months.length <= mostMonths
  const keys = byMonth ? axis.months : [...new Set(axis.months.map((month) => month.slice(0, 4)))]
  const days = axis.last - axis.first + 1
  const starts = keys.map((key) => Math.max(axis.first, toDayNumber(byMonth ? `${key}-01` : `${key}-01-01`)))
  const periods = firstPeriods(chronology, byMonth ? 7 : 4)
  const name = names(context.words.lang, keys, byMonth)

  const stretches = keys.map((key, index) => {
    const start = starts[index] as number
    const end = starts[index + 1] ?? axis.last + 1
    const found = periods.get(key)
    return {
      x: round(((start - axis.first) / days) * width),
      width: round(((end - start) / days) * width),
      ...name(key, index),
      href: found ? context.to(...placeOf(chronology, found.id)) : null,
      count: found?.count ?? 0,
    }
  })
  const labelled = stretches.filter(({label, x}) => label !== '' && hasRoom(x, width, leastRoom))
  const isCrowded = labelled.length > mostOnNarrow
  const major = new Set(
    labelled.filter(({x}, index) => (!isCrowded || index % 2 === 0) && hasRoom(x, width, leastRoomOnNarrow)),
  )
  return stretches.map((stretch) => ({
    ...stretch,
    label: labelled.includes(stretch) ? stretch.label : '',
    isMinor: !major.has(stretch),
  }))
}

/** True where a label that begins at `x` does not run over the end of the strip. */
function hasRoom(x: number, width: number, least: number): boolean {
  return x === 0 || (width - x) / width >= least
}

/** Where the events of a period stand: on the page of the chronology, or on the period's own. */
function placeOf(chronology: PublishedChronology, id: string): [address: string, fragment: string] {
  if (isDivided(chronology)) return [`${chronology.folder}/periods/${id}.html`, '']
  return [`${chronology.folder}/index.html`, `#${id}`]
}

/** The first period of each month or year, and how many events that month or year has. */
function firstPeriods({periods}: PublishedChronology, digits: number): Map<string, {id: string; count: number}> {
  const found = new Map<string, {id: string; count: number}>()
  for (const {id, events} of periods) {
    const key = id.slice(0, digits)
    const known = found.get(key)
    if (known) known.count += events.length
    else found.set(key, {id, count: events.length})
  }
  return found
}

function names(
  lang: string,
  keys: string[],
  byMonth: boolean,
): (key: string, index: number) => Pick<Stretch, 'label' | 'longLabel'> {
  if (!byMonth) {
    const year = civilFormat(lang, {year: 'numeric'})
    const every = Math.ceil(keys.length / mostYears)
    return (key, index) => ({label: index % every === 0 ? year(`${key}-01-01`) : '', longLabel: year(`${key}-01-01`)})
  }
  const short = civilFormat(lang, {month: 'short'})
  const long = civilFormat(lang, {month: 'long', year: 'numeric'})
  const year = civilFormat(lang, {year: 'numeric'})
  return (key) => {
    const civil = `${key}-01`
    const month = Number(key.slice(5))
    const crowded = keys.length > mostLabels
    const label = !crowded ? short(civil) : month === 1 ? year(civil) : month % 3 === 1 ? short(civil) : ''
    return {label, longLabel: long(civil)}
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
