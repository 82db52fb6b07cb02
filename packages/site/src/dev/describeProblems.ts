import type {Diagnostic} from '@daybook/core'
import pc from 'picocolors'
import {createLineReader} from '../diagnostics/createLineReader.ts'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'
import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'

/** The problems of a build as `daybook check` prints them in the folder of the site, as plain text for the overlay. */
export function describeProblems(root: string, diagnostics: Diagnostic[]): string {
  const colors = pc.createColors(false)
  const readLine = createLineReader(root)
  const texts = withoutAdvice(diagnostics).map((diagnostic) => {
    const {file, line} = diagnostic.place
    return printDiagnostic(diagnostic, {line: readLine(file, line), file, colors})
  })
  return texts.join('\n\n')
}
