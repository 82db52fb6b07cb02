import {builtInHelpers} from '../engine/builtInHelpers.ts'
import type {Helper} from '../engine/helper.ts'
import {writeTemplate} from '../engine/writeTemplate.ts'
import {type SourceLocation, withoutLayoutSpace} from '../handlebars.ts'
import {linkPartials} from '../templates/linkPartials.ts'
import {preferFields} from '../templates/preferFields.ts'
import type {Template} from '../templates/template.ts'
import type {TemplateIndex} from '../templates/templateIndex.ts'

/** A template as the body of a function of `runtime` and `constants`, which are places in its file. */
export interface TemplateCode {
  code: string
  constants: SourceLocation[]
}

/** Compiles a template among others; `null` where its file cannot be read. */
export function compileTemplate(
  template: Template,
  index: TemplateIndex,
  helpers: Record<string, Helper>,
): TemplateCode | null {
  const {program} = template
  if (!program) return null
  const linked = preferFields(linkPartials(template, program, index), helpers)
  return writeTemplate(withoutLayoutSpace(linked), {...builtInHelpers, ...helpers})
}
