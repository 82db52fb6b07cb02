import type {SourceLocation} from '../handlebars.ts'
import type {Helper} from './helper.ts'

export interface EngineOptions {
  helpers: Record<string, Helper>
  /** Called when a template asks for a field that does not exist; has to throw. */
  onUnknownField(field: UnknownField): never
  /** Called when a helper throws; has to throw. */
  onHelperError(error: unknown, name: string, loc: SourceLocation): never
}

export interface UnknownField {
  name: string
  /** What the field was looked up in; may be `null` or a plain value. */
  object: unknown
  /** The view of the page. */
  root: unknown
  loc: SourceLocation
}
