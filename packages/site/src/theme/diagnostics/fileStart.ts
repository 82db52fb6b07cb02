import type {ThemePlace} from './finding.ts'

/** The place of a finding about a file as a whole. */
export function fileStart(file: string): ThemePlace {
  return {file, line: 1, column: 1, endLine: 1, endColumn: 1}
}
