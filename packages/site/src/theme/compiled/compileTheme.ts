import {hash} from 'node:crypto'
import type {ReadTheme} from '../readTheme.ts'
import {digestTemplate} from '../templates/digestTemplate.ts'
import type {TemplateIndex} from '../templates/templateIndex.ts'
import type {CompiledTemplate, CompiledTheme} from './compiledTheme.ts'
import {compileTemplate} from './compileTemplate.ts'

/** Compiles all templates of a theme. Throws where one cannot be read. */
export function compileTheme({index, helpers}: Pick<ReadTheme, 'index' | 'helpers'>): CompiledTheme {
  const templates: Record<string, CompiledTemplate> = {}
  const digests: Record<string, string> = {}
  for (const template of index.all) {
    const compiled = compileTemplate(template, index, helpers.helpers)
    if (compiled === null) throw new Error(`${template.file} cannot be read.`)
    const places = compiled.constants.map(({start, end}): CompiledTemplate['places'][number] => [
      start.line,
      start.column,
      end.line,
      end.column,
    ])
    templates[template.path] = {code: compiled.code, places}
    const page = /^templates\/(.+)$/.exec(template.path)?.[1]
    if (page !== undefined) digests[page] = digestTemplate(template, index)
  }
  return {state: stateOfTemplates(index), digests, templates}
}

/** A digest of all templates: their paths and their texts. */
export function stateOfTemplates({all}: Pick<TemplateIndex, 'all'>): string {
  return hash('sha256', JSON.stringify(all.map(({path, source}) => [path, source])))
}
