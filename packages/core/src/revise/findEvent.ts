import type {Event} from '../model/event.ts'

/**
 * The index of the one event that a line belongs to; `undefined` where there is none, or where events share lines. Looks at the
 * places of a few events only.
 */
export function findEvent(events: readonly Event[], line: number): number | undefined {
  let low = 0
  let high = events.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((events[middle]?.at.line ?? 0) <= line) low = middle
    else high = middle - 1
  }
  const found = events[low]?.at
  if (!found || line < found.line || line > found.endLine) return undefined
  const [before, behind] = [events[low - 1]?.at, events[low + 1]?.at]
  const isAlone = (before?.endLine ?? 0) < found.line && (behind?.line ?? Number.POSITIVE_INFINITY) > found.endLine
  return isAlone ? low : undefined
}
