import type {Phrase} from './phrase.ts'

/** How sure it is that a phrase is a date at all. */
export function shapeOf(phrase: Omit<Phrase, 'shape'>): Phrase['shape'] {
  const {from, to, relation, relative} = phrase
  if (from.loose && !to?.year) return relation ? 'led' : 'bare'
  if (relative || from.undecided || (from.day && (from.month || to?.month))) return 'full'
  if ((from.month || from.season) && (from.year || to?.year)) return 'full'
  if (from.century || (from.year && from.year.value < 1000)) return 'full'
  if (to && from.year) return 'full'
  return relation || from.third || phrase.approximate ? 'led' : 'bare'
}
