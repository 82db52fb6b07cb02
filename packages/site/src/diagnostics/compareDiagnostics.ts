import type {Diagnostic} from '@daybook/core'
import {compareText} from '../content/compareText.ts'

/** Orders problems by place: file by code unit, then line, column and code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}
