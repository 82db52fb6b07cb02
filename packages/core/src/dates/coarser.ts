import type {Precision} from '../model/span.ts'

const precisions: Precision[] = ['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century']

/** The less precise of two precisions. */
export function coarser(one: Precision, other: Precision): Precision {
  return precisions.indexOf(one) > precisions.indexOf(other) ? one : other
}
