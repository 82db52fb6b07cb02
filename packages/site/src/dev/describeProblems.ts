import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import pc from 'picocolors'
import type {BuildResult} from '../build.ts'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'

/** The errors of a build as plain text, for the overlay. */
export async function describeProblems({root, diagnostics}: BuildResult): Promise<string> {
  const colors = pc.createColors(false)
  const texts: string[] = []
  for (const diagnostic of diagnostics.filter(({severity}) => severity === 'error')) {
    const {file} = diagnostic.place
    const source = await readFile(join(root, file), 'utf8').catch(() => null)
    texts.push(printDiagnostic(diagnostic, {source, file, colors}))
  }
  return texts.join('\n\n')
}
