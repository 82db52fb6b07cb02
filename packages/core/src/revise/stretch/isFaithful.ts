import type {LastReading} from '../../annotate/lastReading.ts'
import type {Section} from '../../model/chronology.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Event} from '../../model/event.ts'
import type {Stretch} from './chooseStretch.ts'
import type {ReadStretch} from './readStretch.ts'

/** Said anew of the whole document, whatever is read of it. */
export const ofTheWhole: ReadonlySet<Diagnostic['code']> = new Set(['duplicate-event', 'unknown-event'])

/**
 * True where a stretch of the version before, read by itself, tells just what is known of it: then it holds all that its events
 * depend on.
 */
export function isFaithful(read: ReadStretch, stretch: Stretch, {chronology}: LastReading): boolean {
  const {events, sections, diagnostics} = chronology
  const begin = beginOf(chronology, stretch)
  return (
    isSame(read.events.map(written), events.slice(stretch.from, stretch.to + 1).map(written)) &&
    isSame(
      read.sections.map((section) => headOf(section)),
      sections.filter(({at}) => at.line <= stretch.last).map((section) => headOf(section)),
    ) &&
    isSame(within(read.reading.diagnostics, begin, stretch.last), within(diagnostics, begin, stretch.last)) &&
    read.outro.length === 0
  )
}

/** The first line of what is told anew: below the event that stays, or where the first event or section starts. */
export function beginOf({events, sections}: LastReading['chronology'], {from, opens}: Stretch): number {
  const first = events[from]
  if (opens) return (first?.at.endLine ?? 0) + 1
  return Math.min(first?.at.line ?? 1, sections[0]?.at.line ?? Number.POSITIVE_INFINITY)
}

/** What is wrong on lines from the first to the last, in the order of a document. */
export function within(diagnostics: readonly Diagnostic[], first: number, last: number): Diagnostic[] {
  return diagnostics
    .filter(({code, place}) => !ofTheWhole.has(code) && place.line >= first && place.line <= last)
    .sort(({place: a}, {place: b}) => a.line - b.line || a.column - b.column)
}

/** An event as far as it can be read by itself. */
export function written({...event}: Event & {references?: unknown}): Event {
  delete event.references
  event.relations = []
  return event
}

/** What a section is, whatever stands in it. */
export function headOf({heading, markdown, level, period, at}: Section): unknown {
  return [heading, markdown, level, period, at]
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
