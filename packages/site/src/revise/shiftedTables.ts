import {allChronologies} from '../edition/allChronologies.ts'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {figuresAddress} from '../views/figures/figuresAddress.ts'
import {
  type FigureOrder,
  figuresOf,
  ordersOf,
  type StatedFigure,
  sortFigures,
  statedBy,
} from '../views/figures/figuresOf.ts'
import {countParts, rowsOfPart} from '../views/parts.ts'
import type {Retold} from './findRetold.ts'

/** The addresses of the tables of figures in which rows stand elsewhere since an event states other figures, as many as before. */
export function shiftedTables(edition: Edition, retold: Retold): Set<string> {
  const isIts = ({number}: {number: number}) => number === retold.number
  const chronology = allChronologies(edition).find(({events}) => events.some(isIts))
  if (!retold.restates || !chronology) return new Set()
  const now = figuresOf(chronology)
  const before = chronology.events.flatMap((event) => statedBy(isIts(event) ? retold.before : event))
  return new Set(ordersOf(now.length).flatMap((order) => shiftedIn(chronology, order, before, now)))
}

function shiftedIn(
  chronology: PublishedChronology,
  order: FigureOrder,
  before: StatedFigure[],
  now: StatedFigure[],
): string[] {
  const [was, is] = [before, now].map((figures) => sortedPlaces(figures, order, chronology.model.lang)) as [
    number[],
    number[],
  ]
  const parts = Array.from({length: countParts(now.length)}, (_, index) => index + 1)
  return parts
    .filter((part) => rowsOfPart(was, part).join() !== rowsOfPart(is, part).join())
    .map((part) => figuresAddress(chronology, order, part))
}

/** Figures in an order, each by its place in the chronology. */
function sortedPlaces(figures: StatedFigure[], order: FigureOrder, lang: string): number[] {
  const places = new Map(figures.map((stated, place) => [stated, place]))
  return sortFigures(figures, order, lang).map((stated) => places.get(stated) as number)
}
