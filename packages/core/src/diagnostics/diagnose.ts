import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import {type DiagnosticCode, type DiagnosticKind, diagnosticCodes, type MentionCode, mentionCodes} from './codes.ts'

const kinds: Record<DiagnosticCode | MentionCode, DiagnosticKind> = {...diagnosticCodes, ...mentionCodes}

/** Makes a diagnostic of a kind from the table, with the values of the case filled in. */
export function diagnose(
  code: DiagnosticCode | MentionCode,
  place: Place,
  values: Record<string, string> = {},
): Diagnostic {
  const {severity, message, hint}: DiagnosticKind = kinds[code]
  return {code, severity, message: fill(message, values), place, hint: fill(hint, values)}
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
