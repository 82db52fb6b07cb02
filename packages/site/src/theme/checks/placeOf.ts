import type {ThemePlace} from '../diagnostics/finding.ts'
import type {SourceLocation} from '../handlebars.ts'

/** The place of a node; Handlebars counts columns from 0. */
export function placeOf({source, start, end}: SourceLocation): ThemePlace {
  return {file: source, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1}
}
