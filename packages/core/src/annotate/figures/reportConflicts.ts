import {diagnose} from '../../diagnostics/diagnose.ts'
import type {Figure} from '../../model/annotation.ts'
import type {Event} from '../../model/event.ts'
import type {Reading} from '../reading.ts'

/** Reports key figures of one event that count the same in the same words and give numbers that cannot both be right. */
export function reportConflicts(events: Pick<Event, 'figures'>[], {diagnostics}: Reading): void {
  for (const {figures} of events) {
    const seen = new Map<string, Figure>()
    for (const figure of figures) {
      const key = `${figure.unit} ${figure.what.toLowerCase()}`
      const other = seen.get(key)
      if (figure.what !== '' && other && excludes(other, figure))
        diagnostics.push(
          diagnose('figures-in-conflict', figure.at, {what: figure.what, first: other.text, second: figure.text}),
        )
      seen.set(key, other ?? figure)
    }
  }
}

/** Only plain numbers: `more than 20` and `30` may both be right. */
function excludes(one: Figure, other: Figure): boolean {
  return (
    one.origin === 'author' &&
    other.origin === 'author' &&
    one.qualifier === 'exact' &&
    other.qualifier === 'exact' &&
    one.value !== other.value
  )
}
