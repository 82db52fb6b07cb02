import {diagnose} from '../diagnostics/diagnose.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Event} from '../model/event.ts'

/** Reports events that say the same of the same date. */
export function reportTwins(events: readonly Event[], diagnostics: Diagnostic[]): void {
  const seen = new Map<string, Event>()
  for (const event of events) {
    const key = `${event.date.edtf} ${event.summary.toLowerCase()}`
    const twin = seen.get(key)
    if (twin) diagnostics.push(diagnose('duplicate-event', event.at, {line: String(twin.at.line)}))
    else seen.set(key, event)
  }
}
