import {type Diagnostic, diagnosticCodes} from '@daybook/core'
import {compareText} from '../content/compareText.ts'
import {themeDiagnostics} from '../theme/diagnostics/themeDiagnostics.ts'
import {siteDiagnosticCodes} from './codes.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** The problems as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines. File names are relative. */
export function sarif(diagnostics: Diagnostic[], version: string): object {
  const titles: Record<string, {title: string; hint: string} | undefined> = {
    ...diagnosticCodes,
    ...themeDiagnostics,
    ...siteDiagnosticCodes,
  }
  const used = [...new Set(diagnostics.map(({code}) => code))].sort(compareText)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'daybook',
            version,
            rules: used.map((id) => ({
              id,
              shortDescription: {text: titles[id]?.title ?? id},
              help: {text: titles[id]?.hint ?? ''},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: used.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: {text: diagnostic.hint ? `${diagnostic.message} ${diagnostic.hint}` : diagnostic.message},
          locations: [
            {
              physicalLocation: {
                artifactLocation: {uri: encodeURI(diagnostic.place.file)},
                region: {
                  startLine: diagnostic.place.line,
                  startColumn: diagnostic.place.column,
                  endLine: diagnostic.place.endLine,
                  endColumn: diagnostic.place.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  }
}
