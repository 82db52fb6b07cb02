import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {isRetracted} from '../isRetracted.ts'

/** A key figure with the event that states it. */
export interface StatedFigure {
  event: Event
  figure: Event['figures'][number]
}

/** The orders in which the table can be read; the first is that of the page itself. */
export const figureOrders = ['date', 'number', 'subject'] as const

export type FigureOrder = (typeof figureOrders)[number]

/** The key figures of a chronology in the order of its events. A withdrawn event states none. */
export function figuresOf(chronology: PublishedChronology): StatedFigure[] {
  const known = made.get(chronology)
  if (known) return known
  const figures = chronology.events
    .filter((event) => !isRetracted(event))
    .flatMap((event) => event.figures.map((figure) => ({event, figure})))
  made.set(chronology, figures)
  return figures
}

const made = new WeakMap<PublishedChronology, StatedFigure[]>()

/** The orders that a table of so many rows can be read in. */
export function ordersOf(rows: number): readonly FigureOrder[] {
  return rows > 1 ? figureOrders : ['date']
}

/** The figures in one of the orders: by date, the largest first, or by what they count and then the largest first. */
export function sortFigures(figures: StatedFigure[], order: FigureOrder, lang: string): StatedFigure[] {
  if (order === 'date') return figures
  const bySize = (a: StatedFigure, b: StatedFigure) => b.figure.value - a.figure.value
  if (order === 'number') return [...figures].sort(bySize)
  const collator = new Intl.Collator(lang)
  const subject = ({figure}: StatedFigure) => `${figure.unit ?? ''} ${figure.what}`.trim()
  return [...figures].sort((a, b) => collator.compare(subject(a), subject(b)) || bySize(a, b))
}
