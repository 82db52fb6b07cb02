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
  const pieces = piecesOf(template)
  let filled = ''
  // Texts and names take turns.
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    filled += at % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`)
  }
  return filled
}

const cut = new Map<string, string[]>()

/** A template cut at its names, once. */
function piecesOf(template: string): string[] {
  const found = cut.get(template)
  if (found) return found
  const pieces = template.split(/\{([a-z]+)\}/)
  cut.set(template, pieces)
  return pieces
}
