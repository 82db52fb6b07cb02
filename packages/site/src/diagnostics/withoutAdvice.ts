import {type Diagnostic, type DiagnosticKind, diagnosticCodes} from '@daybook/core'

const kinds: Record<string, DiagnosticKind | undefined> = diagnosticCodes

/** The diagnostics without those that name good practice, which a correct text may leave out: `check --strict` shows them. */
export function withoutAdvice(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({code}) => !kinds[code]?.advice)
}
