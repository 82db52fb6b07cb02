import {type Diagnostic, diagnosticCodes} from '@daybook/core'
import {siteDiagnosticCodes} from './codes.ts'

const kinds: Record<string, {title: string; advice?: boolean} | undefined> = {
  ...diagnosticCodes,
  ...siteDiagnosticCodes,
}

/** The diagnostics without those that name good practice, which a correct text may leave out: `check --strict` shows them. */
export function withoutAdvice(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({code}) => !kinds[code]?.advice)
}
