import type {SourceLocation} from '../handlebars.ts'

/** What a helper is told beside its arguments. `loc` is the place of the call, with its template in `source`. */
export interface HelperOptions {
  name: string
  hash: Record<string, unknown>
  data: Record<string, unknown>
  loc: SourceLocation
  /** Of a block: its text for a context, and the text behind `{{else}}`. */
  fn?: BlockFunction
  inverse?: BlockFunction
  lookupProperty(object: unknown, name: string): unknown
}

export type BlockFunction = (
  context: unknown,
  options?: {data?: Record<string, unknown>; blockParams?: unknown[]},
) => string

export type Helper = (...args: never[]) => unknown
