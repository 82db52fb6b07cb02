import type {Diagnostic} from '@daybook/core'

/** Each problem once: a broken theme is found when it is read and again when it is asked for a page. */
export function distinct(diagnostics: Diagnostic[]): Diagnostic[] {
  const key = ({code, message, place}: Diagnostic) =>
    JSON.stringify([code, message, place.file, place.line, place.column])
  return [...new Map(diagnostics.map((diagnostic) => [key(diagnostic), diagnostic])).values()]
}
