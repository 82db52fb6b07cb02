import type {LinkView} from './siteView.ts'

/** A long table, or a long report to be printed, goes on over several pages; this is the way between them. */
export interface PartsView {
  /** `1 of 3` in words. */
  text: string
  previous: LinkView | null
  next: LinkView | null
}

/** Rows of a table that one page shows. */
export const rowsOnOnePage = 500

/** How many pages a table of so many rows takes; an empty one takes one. */
export function countParts(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsOnOnePage))
}

/** The rows of a part, counted from 1. */
export function rowsOfPart<Row>(rows: readonly Row[], part: number): Row[] {
  return rows.slice((part - 1) * rowsOnOnePage, part * rowsOnOnePage)
}
