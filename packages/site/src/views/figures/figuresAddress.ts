import type {PublishedChronology} from '../../edition/edition.ts'
import {reportAddress} from '../report/reportAddress.ts'
import type {FigureOrder} from './figuresOf.ts'

/** Address of the table of figures in an order, and of its further pages. */
export function figuresAddress(
  chronology: Pick<PublishedChronology, 'folder'>,
  order: FigureOrder = 'date',
  part = 1,
): string {
  if (order === 'date') return reportAddress(chronology, 'figures', part)
  return `${chronology.folder}/figures/by-${order}${part === 1 ? '' : `-${part}`}.html`
}
