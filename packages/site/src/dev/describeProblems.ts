import type {Diagnostic} from '@daybook/core'
import pc from 'picocolors'
import {createLineReader} from '../diagnostics/createLineReader.ts'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'
import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'

/** The problems of a build as `daybook check` prints them in the folder of the site, as plain text for the overlay. */
export async function describeProblems(root: string, diagnostics: Diagnostic[]): Promise<string> {
  const colors = pc.createColors(false)
  const readLines = createLineReader(root)
  const texts: string[] = []
  for (const diagnostic of withoutAdvice(diagnostics)) {
    const {file} = diagnostic.place
    texts.push(printDiagnostic(diagnostic, {lines: await readLines(file), file, colors}))
  }
  return texts.join('\n\n')
}
