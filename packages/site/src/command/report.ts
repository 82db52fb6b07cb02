import {readFile} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import pc from 'picocolors'
import {printDiagnostic} from '../diagnostics/printDiagnostic.ts'

/**
 * Prints problems to stderr, each with its source line. File names are shown from the working directory. `sources`
 * gives texts that are in no file, such as standard input.
 */
export async function report(
  diagnostics: Diagnostic[],
  root: string,
  sources = new Map<string, string>(),
): Promise<void> {
  const colors = pc.createColors(useColors())
  const texts = new Map<string, string | null>(sources)
  for (const diagnostic of diagnostics) {
    const {file} = diagnostic.place
    const path = resolve(root, file)
    const source = texts.get(file) ?? (texts.has(file) ? null : await readFile(path, 'utf8').catch(() => null))
    texts.set(file, source)
    const shown = source === null || sources.has(file) ? file : fromHere(path)
    process.stderr.write(`${printDiagnostic(diagnostic, {source, file: shown, colors})}\n\n`)
  }
}

/** `2 errors and 1 warning` */
export function countProblems(diagnostics: Diagnostic[]): string {
  const count = (severity: Diagnostic['severity'], noun: string) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]
  }
  return (
    [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')].join(', ') || 'no problems'
  )
}

/** True where an error is among the problems. */
export function hasErrors(diagnostics: Diagnostic[]): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

/** https://no-color.org, and no colours where nobody looks. */
function useColors(): boolean {
  if (process.env.NO_COLOR) return false
  return Boolean(process.env.FORCE_COLOR) || process.stderr.isTTY === true
}

function fromHere(path: string): string {
  const way = relative(process.cwd(), path)
  return way.startsWith('..') ? path : way.split(sep).join('/')
}
