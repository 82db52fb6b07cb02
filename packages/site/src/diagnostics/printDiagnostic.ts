import type {Diagnostic} from '@daybook/core'
import type pc from 'picocolors'
import {frame} from './frame.ts'

/** What a diagnostic is printed with. */
export interface PrintOptions {
  /** The text of the file the diagnostic is about, for the frame; `null` where there is none to show. */
  source: string | null
  /** The file's name as the reader of the message should see it. */
  file: string
  colors: ReturnType<typeof pc.createColors>
}

/**
 * A diagnostic for a person: `file:line:column severity code  message`, the source line with carets, and what to do.
 */
export function printDiagnostic(diagnostic: Diagnostic, {source, file, colors}: PrintOptions): string {
  const {place, severity, code, message, hint} = diagnostic
  const paint = severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
  const shown = source === null ? null : frame(source, place)
  const lines = [
    `${file}:${place.line}:${place.column} ${paint(severity)} ${colors.dim(code)}  ${colors.bold(message)}`,
  ]
  if (shown) lines.push(...shown.split('\n').map((line, index) => `    ${index === 1 ? paint(line) : line}`))
  if (hint) lines.push(`    → ${hint}`)
  return lines.join('\n')
}
