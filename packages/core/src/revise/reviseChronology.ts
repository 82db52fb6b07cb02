import type {LastReading} from '../annotate/lastReading.ts'
import type {ParseMemory} from '../annotate/parseMemory.ts'
import type {Chronology} from '../model/chronology.ts'
import type {ParseOptions} from '../parseChronology.ts'
import {reviseLines} from './reviseLines.ts'
import {reviseEvents} from './stretch/reviseEvents.ts'

/** The last version of a document, and what it was read as. */
export interface LastVersion {
  source: string
  chronology: Chronology
  /** What the parser remembers of it, where it read it with a memory. */
  memory?: ParseMemory
}

/**
 * Reads a new version of a document by reading the one event that was edited, on a few lines at most. `before` is the last version
 * and what it was read as with the same options. The chronology is the one that `parseChronology` makes of the source, deep-equal,
 * with all other events as the same objects; `null` where that is not certain, and then the source has to be parsed.
 *
 * Of other events nothing is looked at but where they stand, and, where a summary was edited, the dates of all and the summaries
 * of those with the same date. With a memory, events may also come, go and be rewritten: those around the change are read, and
 * those below it are moved.
 */
export function reviseChronology(before: LastVersion, source: string, options: ParseOptions = {}): Chronology | null {
  if (hasMark(before.source) !== hasMark(source)) return null
  const texts = [withoutMark(before.source), withoutMark(source)] as const
  const revised = reviseLines(before.chronology, ...texts, options)
  const {memory, chronology} = before
  if (memory?.last?.chronology !== chronology) return revised
  if (!revised) return reviseEvents(memory, ...texts, options)
  memory.last = follow(memory.last, revised)
  return revised
}

/** What was read last, where one event was read again; `null` where that one refers to others, from places that moved with it. */
function follow(last: LastReading, chronology: Chronology): LastReading | null {
  const {events} = last.chronology
  const index = events.findIndex((event, at) => event !== chronology.events[at])
  const [was, now] = [events[index], chronology.events[index]]
  if (!was || !now) return {...last, chronology}
  if (last.references.has(was.id)) return null
  const lead = last.leads.get(was.id)
  const leads = new Map(last.leads)
  leads.delete(was.id)
  if (lead) leads.set(now.id, lead)
  return {...last, chronology, leads}
}

function hasMark(source: string): boolean {
  return source.charCodeAt(0) === 0xfeff
}

/** The text that offsets count in: without a byte order mark. */
function withoutMark(source: string): string {
  return hasMark(source) ? source.slice(1) : source
}
