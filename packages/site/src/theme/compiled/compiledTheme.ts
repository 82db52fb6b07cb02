import type {TemplateCode} from './compileTemplate.ts'

/** The built-in theme as this package brings it, so that no build has to compile it again. */
export interface CompiledTheme {
  /** Digest of the templates that it was compiled from. */
  state: string
  /** Digests of the templates of pages with all that they include, by the name of the page. */
  digests: Record<string, string>
  /** By path: `partials/footer`. */
  templates: Record<string, CompiledTemplate>
}

export interface CompiledTemplate extends Pick<TemplateCode, 'code'> {
  /** Lines and columns that the code names: of the start, then of the end. */
  places: [line: number, column: number, endLine: number, endColumn: number][]
}

/** Written into the package when it is built; from its source, everything is compiled when it is needed. */
export const compiledTheme: CompiledTheme | null = null
