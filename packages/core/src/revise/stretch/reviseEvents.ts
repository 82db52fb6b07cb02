import type {ParseMemory} from '../../annotate/parseMemory.ts'
import type {Chronology} from '../../model/chronology.ts'
import type {ParseOptions} from '../../parseChronology.ts'
import {isNewestFirst} from '../../spans/checkOrder.ts'
import {knowsPlaces} from '../knowsPlaces.ts'
import {chooseStretch} from './chooseStretch.ts'
import {concernsOthers, leadOf} from './concernsOthers.ts'
import {cutStretch} from './cutStretch.ts'
import {findChange} from './findChange.ts'
import {isFaithful} from './isFaithful.ts'
import {readStretch} from './readStretch.ts'
import {spliceEvents} from './spliceEvents.ts'

/**
 * Reads a new version of a document by reading the events around its change by themselves, in both versions: what comes out for the
 * version before has to be what is known of it. Both texts are without a byte order mark. `null` where the new chronology may not
 * be the one that `parseChronology` makes.
 */
export function reviseEvents(
  memory: ParseMemory,
  before: string,
  after: string,
  options: ParseOptions,
): Chronology | null {
  const {last} = memory
  if (!last) return null
  const change = findChange(before, after)
  const stretch = chooseStretch(last.chronology, change)
  const cut = stretch && cutStretch(last.chronology, stretch, change)
  if (!cut) return null
  const newestFirst = isNewestFirst(last.chronology.events.map((event) => leadOf(event, last)))
  const read = (excerpt: typeof cut.before) => readStretch(excerpt, last, cut.labels.sources, newestFirst, options)
  const was = read(cut.before)
  if (!was || !knowsPlaces(was.segments, before) || !isFaithful(was, stretch, last)) return null
  const now = read(cut.after)
  if (!now || !knowsPlaces(now.segments, after) || concernsOthers(was, now, stretch, last)) return null
  const spliced = spliceEvents(was, now, stretch, change, last)
  if (!spliced) return null
  memory.last = spliced
  return spliced.chronology
}
