import type {Diagnostic, Place} from '@daybook/core'
import {type SiteDiagnosticCode, siteDiagnosticCodes} from './codes.ts'

/**
 * Makes a diagnostic of the generator. Severity and hint come from the table of codes; a hint that knows more, such as a
 * near name, replaces the table's.
 */
export function problem(code: SiteDiagnosticCode, place: Place, message: string, hint?: string): Diagnostic {
  const entry = siteDiagnosticCodes[code]
  return {code, severity: entry.severity, message, place, hint: hint ?? entry.hint}
}

/** The place of a whole file, or of something that has no better place: its first character. */
export function startOf(file: string): Place {
  return {file, line: 1, column: 1, endLine: 1, endColumn: 1}
}
