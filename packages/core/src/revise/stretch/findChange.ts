import {lineStarts} from '../../markdown/lineIndex.ts'
import {commonEnd, commonStart, lineStart} from '../commonEnds.ts'

/** The lines in which two versions of a text part, and where all lines start. */
export interface Change {
  before: string
  after: string
  /** The first line that is another one, from 1. */
  first: number
  /** The last one in each version; before the first where there is none. */
  last: number
  lastNow: number
  /** Offsets at which the lines start. */
  starts: number[]
  startsNow: number[]
}

/** Finds the lines that are others, or stand in only one of two texts. */
export function findChange(before: string, after: string): Change {
  const start = lineStart(before, commonStart(before, after))
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start)
  const [end, endNow] = wholeLines(before, after, start, tail)
  const [starts, startsNow] = [lineStarts(before), lineStarts(after)]
  return {
    ...{before, after, starts, startsNow},
    first: linesBefore(starts, start) + 1,
    last: linesBefore(starts, end),
    lastNow: linesBefore(startsNow, endNow),
  }
}

/** Where what both texts end with starts, at the head of a line in both. */
function wholeLines(before: string, after: string, start: number, tail: number): [number, number] {
  const [end, endNow] = [before.length - tail, after.length - tail]
  const isHead = (text: string, at: number) => at === start || text.charCodeAt(at - 1) === 10
  if (isHead(before, end) && isHead(after, endNow)) return [end, endNow]
  const next = before.indexOf('\n', end) + 1
  return next === 0 ? [before.length, after.length] : [next, endNow + next - end]
}

/** How many lines start before an offset. */
function linesBefore(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
