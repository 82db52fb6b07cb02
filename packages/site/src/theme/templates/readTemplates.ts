import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {finding} from '../diagnostics/finding.ts'
import {parseTemplate, SyntaxProblem} from '../handlebars.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {readText} from '../layers/readText.ts'
import type {Template} from './template.ts'

const templateFile = /^((?:templates|layouts|partials|slots)\/.+)\.hbs$/

/**
 * All template files of all layers, read and parsed. What cannot be parsed is a finding. The built-in theme is checked by
 * its own tests, and a small site needs few of its templates, so those are parsed when they are asked for.
 */
export function readTemplates(
  root: string,
  layers: readonly Layer[],
): {templates: Template[]; diagnostics: Diagnostic[]} {
  const templates: Template[] = []
  const diagnostics: Diagnostic[] = []
  for (const [number, layer] of layers.entries()) {
    for (const path of layer.files) {
      const name = templateFile.exec(path)?.[1]
      if (name === undefined) continue
      const file = displayPath(root, layer, path)
      const source = readText(join(layer.dir, path))
      const template = {path: name, layer: number, file, source}
      const program = layer.isBuiltIn ? undefined : parse(template, diagnostics)
      templates.push(program === undefined ? parsedWhenAsked(template) : {...template, program})
    }
  }
  return {templates, diagnostics}
}

function parsedWhenAsked(template: Omit<Template, 'program'>): Template {
  let program: Template['program'] | undefined
  return {
    ...template,
    get program() {
      program ??= parse(template, [])
      return program
    },
  }
}

function parse({source, file}: {source: string; file: string}, diagnostics: Diagnostic[]): Template['program'] {
  try {
    return parseTemplate(source, file)
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error
    const {line, column, message} = error
    const place = {file, line, column: column + 1, endLine: line, endColumn: column + 2}
    diagnostics.push(finding('theme-syntax', place, `The template cannot be read from here on: ${message}.`))
    return null
  }
}
