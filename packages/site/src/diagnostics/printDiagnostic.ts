import type {Diagnostic} from '@daybook/core'
import type pc from 'picocolors'
import {frame} from './frame.ts'

/** What a diagnostic is printed with. */
export interface PrintOptions {
  /** The line that the diagnostic is about, for the frame; `null` where there is nothing to show. */
  line: string | null
  /** The file's name as the reader of the message should see it. */
  file: string
  colors: ReturnType<typeof pc.createColors>
}

/**
 * A diagnostic for a person: `file:line:column severity code  message`, the source line with carets, and what to do.
 */
export function printDiagnostic(diagnostic: Diagnostic, {line, file, colors}: PrintOptions): string {
  const {place, severity, code, message, hint} = diagnostic
  const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
  const shown = frame(line ?? '', place)
  const printed = [
    `${file}:${place.line}:${place.column} ${paint(severity)} ${colors.dim(code)}  ${colors.bold(message)}`,
  ]
  if (shown) printed.push(...shown.split('\n').map((line, index) => `    ${index === 1 ? paint(line) : line}`))
  if (hint) printed.push(`    → ${hint}`)
  return printed.join('\n')
}
