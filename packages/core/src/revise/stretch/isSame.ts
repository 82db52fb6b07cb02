import type {Section} from '../../model/chronology.ts'
import type {Event} from '../../model/event.ts'

/** True for two things that are written alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** An event as far as it can be read by itself. */
export function alone({...event}: Event & {references?: unknown}): Event {
  delete event.references
  event.relations = []
  return event
}

/** What a section is, whatever stands in it. */
export function headOf({heading, markdown, level, period, at}: Section): unknown {
  return [heading, markdown, level, period, at]
}
