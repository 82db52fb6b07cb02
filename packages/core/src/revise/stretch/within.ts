import type {Chronology} from '../../model/chronology.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Stretch} from './chooseStretch.ts'

/** Said anew of the whole document, whatever is read of it. */
export const ofTheWhole: ReadonlySet<Diagnostic['code']> = new Set(['duplicate-event', 'unknown-event'])

/** The first line of what is told anew: below the event that stays, or where the first event or section starts. */
export function beginOf({events, sections}: Chronology, {from, opens}: Stretch): number {
  const first = events[from]
  if (opens) return (first?.at.endLine ?? 0) + 1
  return Math.min(first?.at.line ?? 1, sections[0]?.at.line ?? Number.POSITIVE_INFINITY)
}

/** What is wrong on lines from the first to the last, in the order of a document. */
export function within(diagnostics: readonly Diagnostic[], first: number, last: number): Diagnostic[] {
  return diagnostics
    .filter(({code, place}) => !ofTheWhole.has(code) && place.line >= first && place.line <= last)
    .sort(comparePlaces)
}

/** Orders by where they stand, as a chronology has them. */
export function comparePlaces({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}
