import {diagnose} from '../diagnostics/diagnose.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import {slugOf} from './slug.ts'

/** Gives out ids, each once. */
export interface Ids {
  /** An id from a date and a title: `2022-05-23-tender-for-metal-badges`. */
  make(date: Span, title: string, at: Place): string
  /** The id an author chose, or `undefined` and a diagnostic where another event has it. */
  claim(id: string, at: Place, diagnostics: Diagnostic[]): string | undefined
}

/**
 * Ids depend only on the event itself and on earlier events with the very same date and title, so that a new event beside
 * it moves no address.
 */
export function startIds(): Ids {
  // The line of the event that has an id, and the last number given to events that share a date and a title.
  const takenBy = new Map<string, number>()
  const counts = new Map<string, number>()
  return {
    make(date, title, at) {
      const slug = slugOf(title.slice(0, 200))
      const base = slug === '' ? dateSlug(date) : `${dateSlug(date)}-${slug}`
      let id = base
      let count = counts.get(base) ?? 1
      while (takenBy.has(id)) id = `${base}-${++count}`
      counts.set(base, count)
      takenBy.set(id, at.line)
      return id
    },
    claim(id, at, diagnostics) {
      const line = takenBy.get(id)
      if (line !== undefined) {
        diagnostics.push(diagnose('duplicate-id', at, {id, line: String(line)}))
        return undefined
      }
      takenBy.set(id, at.line)
      return id
    },
  }
}

/** The start of the date, as precise as the text: `2022-05-23`, `2022-05`, `2022`; of `before 23 May 2022` the day it names. */
function dateSlug({edtf, kind, parts: {year, month, day}}: Span): string {
  if (kind === 'until' && year && year.value > 0) {
    const named = [year, month, day].flatMap((part) => (part ? [String(part.value).padStart(2, '0')] : []))
    return named.join('-')
  }
  const start = /[\dX]{3,4}X?(?:-[\dX]{2}){0,2}/.exec(edtf)?.[0]
  return start ? start.toLowerCase() : 'undated'
}
