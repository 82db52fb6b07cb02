import type {Event} from '../model/event.ts'

/**
 * The index of the one event that a line belongs to; `undefined` where there is none, or where events share lines or a
 * paragraph, so that what is written in one may reach the other. Looks at the places of a few events only.
 */
export function findEvent(events: readonly Event[], line: number): number | undefined {
  let low = 0
  let high = events.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((events[middle]?.at.line ?? 0) <= line) low = middle
    else high = middle - 1
  }
  const found = events[low]
  if (!found || line < found.at.line || line > found.at.endLine) return undefined
  return areApart(events[low - 1], found) && areApart(found, events[low + 1]) ? low : undefined
}

/** True where a line stands between two events, or where each is an item of a list or a row of a table. */
function areApart(one: Event | undefined, other: Event | undefined): boolean {
  if (!one || !other || other.at.line > one.at.endLine + 1) return true
  return other.at.line > one.at.endLine && one.markdown !== undefined && other.markdown !== undefined
}
