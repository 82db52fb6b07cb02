import type {Diagnostic} from '@daybook/core'
import {type ThemeCode, themeDiagnostics} from './themeDiagnostics.ts'

/** A stretch of a file of the theme. Lines and columns count from 1; the end lies behind the last character. */
export type ThemePlace = Diagnostic['place']

/** One problem of a theme. Without a hint of its own, the one of the table is given. */
export function finding(code: ThemeCode, place: ThemePlace, message: string, hint?: string): Diagnostic {
  const {severity, hint: standing} = themeDiagnostics[code]
  return {code, severity, message, place, hint: hint ?? standing}
}
