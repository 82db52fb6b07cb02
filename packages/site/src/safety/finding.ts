import type {SiteDiagnosticCode} from '../diagnostics/codes.ts'

/** Something in a text that may not be meant for the public; offsets in UTF-16 units. */
export interface Finding {
  code: SiteDiagnosticCode
  start: number
  end: number
  message: string
}
