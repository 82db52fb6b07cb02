import type {PublishedChronology} from '../../edition/edition.ts'
import type {Period} from '../../edition/makePeriods.ts'
import {isDivided} from '../isDivided.ts'

/** Events on a page of a report that is printed in parts. */
const eventsOfPart = 250

/**
 * The periods that each page to print shows, in their order. A chronology that is divided takes several pages, each with
 * so many periods as have no more events than a page shows; a period that has more stands alone.
 */
export function printParts(chronology: PublishedChronology): Period[][] {
  if (!isDivided(chronology)) return [chronology.periods]
  const parts: Period[][] = []
  let room = 0
  for (const period of chronology.periods) {
    const part = parts.at(-1)
    if (part && period.events.length <= room) part.push(period)
    else {
      parts.push([period])
      room = eventsOfPart
    }
    room -= period.events.length
  }
  return parts
}
