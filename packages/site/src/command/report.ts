import {resolve} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import pc from 'picocolors'
import {createLineReader} from '../diagnostics/createLineReader.ts'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'
import {count} from './count.ts'
import {fromHere} from './fromHere.ts'

/**
 * Prints problems to stderr, each with its source line. File names are shown from the working directory. `sources`
 * gives texts that are in no file, such as standard input.
 */
export function report(
  diagnostics: Diagnostic[],
  root: string,
  sources: ReadonlyMap<string, string> = new Map(),
): void {
  const colors = pc.createColors(useColors())
  const readLine = createLineReader(root, sources)
  for (const diagnostic of diagnostics) {
    const {file} = diagnostic.place
    const line = readLine(file, diagnostic.place.line)
    const shown = line === null || sources.has(file) ? file : fromHere(resolve(root, file))
    process.stderr.write(`${printDiagnostic(diagnostic, {line, file: shown, colors})}\n\n`)
  }
}

/** `2 errors, 1 warning` */
export function countProblems(diagnostics: Diagnostic[]): string {
  const nouns = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const
  const counts = nouns.flatMap(([severity, noun]) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return number === 0 ? [] : [count(number, noun)]
  })
  return counts.join(', ') || 'no problems'
}

/** True where an error is among the problems. */
export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

/** https://no-color.org and https://force-color.org, and no colours where nobody looks. */
function useColors(): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY === true && TERM !== 'dumb'
}
