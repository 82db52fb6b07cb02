import type {Part} from '../model/span.ts'
import type {ResolvedPoint} from './bounds.ts'

/** The points of a phrase with nothing left out that could be known, and where the parts of the first came from. */
export interface Filled {
  from: ResolvedPoint
  to?: ResolvedPoint
  /** The other reading of `03/05/2022`. */
  either?: ResolvedPoint
  /** The points inside a list with gaps. */
  between?: ResolvedPoint[]
  parts: {year?: Part; month?: Part; day?: Part}
}
