import type {Diagnostic} from '@daybook/core'

/** A page could not be rendered. The diagnostic says in which template or partial, where, and what to do. */
export class TemplateError extends Error {
  readonly diagnostic: Diagnostic

  constructor(diagnostic: Diagnostic, options?: ErrorOptions) {
    const {file, line, column} = diagnostic.place
    super(`${file}:${line}:${column}: ${diagnostic.message}`, options)
    this.name = 'TemplateError'
    this.diagnostic = diagnostic
  }
}
