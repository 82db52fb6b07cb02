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

/** The key figures of a chronology in the order of its events. */
export function figuresOf(chronology: PublishedChronology): StatedFigure[] {
  const known = made.get(chronology)
  if (known) return known
  const figures = chronology.events.flatMap(statedBy)
  made.set(chronology, figures)
  return figures
}

/** The key figures of one event. A withdrawn one states none. */
export function statedBy(event: Event): StatedFigure[] {
  return isRetracted(event) ? [] : event.figures.map((figure) => ({event, figure}))
}

const made = new WeakMap<PublishedChronology, StatedFigure[]>()

/** How many figures `figuresOf` gives. */
export function countFigures({events}: PublishedChronology): number {
  return events.reduce((sum, event) => (isRetracted(event) ? sum : sum + event.stated), 0)
}

/** The orders that a table of so many rows can be read in. */
export function ordersOf(rows: number): readonly FigureOrder[] {
  return rows > 1 ? figureOrders : ['date']
}

const sorted = new WeakMap<StatedFigure[], Map<FigureOrder, StatedFigure[]>>()

/**
 * The figures in one of the orders: by date, the largest first, or by what they count and then the largest first. Sorted
 * once for all pages of a table.
 */
export function sortFigures(figures: StatedFigure[], order: FigureOrder, lang: string): StatedFigure[] {
  const known = sorted.get(figures) ?? new Map<FigureOrder, StatedFigure[]>()
  const made = known.get(order) ?? inOrder(figures, order, lang)
  sorted.set(figures, known.set(order, made))
  return made
}

function inOrder(figures: StatedFigure[], order: FigureOrder, lang: string): StatedFigure[] {
  if (order === 'date') return figures
  const bySize = (a: StatedFigure, b: StatedFigure) => b.figure.value - a.figure.value
  if (order === 'number') return [...figures].sort(bySize)
  const ranks = rank(figures.map(subject), lang)
  const ranked = figures.map((stated) => ({stated, rank: ranks.get(subject(stated)) as number}))
  return ranked.sort((a, b) => a.rank - b.rank || bySize(a.stated, b.stated)).map(({stated}) => stated)
}

function subject({figure}: StatedFigure): string {
  return `${figure.unit ?? ''} ${figure.what}`.trim()
}

/** The places of texts in the order of a language, where many are the same and `Intl` is slow; those it takes as one share one. */
function rank(texts: string[], lang: string): Map<string, number> {
  const {compare} = new Intl.Collator(lang)
  const ranks = new Map<string, number>()
  let place = 0
  let before: string | null = null
  for (const text of [...new Set(texts)].sort(compare)) {
    if (before !== null && compare(before, text) !== 0) place += 1
    ranks.set(text, place)
    before = text
  }
  return ranks
}
