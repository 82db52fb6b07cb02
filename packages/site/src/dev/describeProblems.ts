import pc from 'picocolors'
import type {BuildResult} from '../build.ts'
import {createLineReader} from '../diagnostics/createLineReader.ts'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'

/** The errors of a build as plain text, for the overlay. */
export async function describeProblems({root, diagnostics}: BuildResult): Promise<string> {
  const colors = pc.createColors(false)
  const readLines = createLineReader(root)
  const texts: string[] = []
  for (const diagnostic of diagnostics.filter(({severity}) => severity === 'error')) {
    const {file} = diagnostic.place
    texts.push(printDiagnostic(diagnostic, {lines: await readLines(file), file, colors}))
  }
  return texts.join('\n\n')
}
