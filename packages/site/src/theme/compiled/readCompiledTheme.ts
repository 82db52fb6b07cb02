import type {SourceLocation} from '../handlebars.ts'
import type {ReadTheme} from '../readTheme.ts'
import type {Template} from '../templates/template.ts'
import {type CompiledTheme, compiledTheme} from './compiledTheme.ts'
import type {TemplateCode} from './compileTemplate.ts'
import {stateOfTemplates} from './compileTheme.ts'

/** The compiled theme of a site that has none but the built-in one; `null` for all others, and where it is another. */
export function readCompiledTheme({layers, index}: Pick<ReadTheme, 'layers' | 'index'>): CompiledTheme | null {
  if (layers.length !== 1 || layers[0]?.isBuiltIn !== true) return null
  return compiledTheme?.state === stateOfTemplates(index) ? compiledTheme : null
}

/** The code of one of its templates. */
export function codeOf({templates}: CompiledTheme, {path, file}: Template): TemplateCode | null {
  const compiled = templates[path]
  if (!compiled) return null
  const {code, places} = compiled
  const constants = places.map(
    ([line, column, endLine, endColumn]): SourceLocation => ({
      source: file,
      start: {line, column},
      end: {line: endLine, column: endColumn},
    }),
  )
  return {code, constants}
}
