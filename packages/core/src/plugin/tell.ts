import type {Transformer} from 'unified'
import type {Diagnostic} from '../model/diagnostic.ts'

type File = Parameters<Transformer>[1]

/** Adds a diagnostic to the messages of a file. An error is `fatal`, as vfile has it, and stops nothing. */
export function tell(file: File, {code, severity, message, hint, place}: Diagnostic): void {
  const {line, column, endLine, endColumn} = place
  const where = {start: {line, column}, end: {line: endLine, column: endColumn}}
  const options = {place: where, ruleId: code, source: 'daybook'}
  const told = severity === 'info' ? file.info(message, options) : file.message(message, options)
  if (severity === 'error') told.fatal = true
  told.note = hint
}
