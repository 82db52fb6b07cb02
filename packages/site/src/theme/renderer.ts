import type {Diagnostic} from '@daybook/core'
import {placeOf} from './checks/placeOf.ts'
import type {CompiledTheme} from './compiled/compiledTheme.ts'
import {compileTemplate} from './compiled/compileTemplate.ts'
import {codeOf} from './compiled/readCompiledTheme.ts'
import {fileStart} from './diagnostics/fileStart.ts'
import {finding} from './diagnostics/finding.ts'
import {suggestField} from './diagnostics/suggestField.ts'
import {TemplateError} from './diagnostics/templateError.ts'
import {createEngine} from './engine/createEngine.ts'
import type {UnknownField} from './engine/engineOptions.ts'
import type {Helper} from './engine/helper.ts'
import {templateKey} from './templates/template.ts'
import type {TemplateIndex} from './templates/templateIndex.ts'
import type {Theme} from './theme.ts'

/**
 * Renders pages by the template of the highest layer. An error carries the place in the template or partial in which
 * it happened. A theme with errors renders nothing: the first of `findings` is thrown.
 */
export function createRenderer(
  index: TemplateIndex,
  helpers: Record<string, Helper>,
  findings: readonly Diagnostic[],
  compiled: CompiledTheme | null = null,
): Theme['render'] {
  const broken = findings.find(({severity}) => severity === 'error')
  const engine = createEngine({
    helpers,
    onUnknownField(field) {
      throw new TemplateError(unknownField(field))
    },
    onHelperError(error, name, loc) {
      if (error instanceof TemplateError) throw error
      const message = (error as Error).message.replace(/\.$/, '')
      throw new TemplateError(finding('theme-helper', placeOf(loc), `{{${name}}}: ${message}.`), {cause: error})
    },
  })
  for (const template of index.all) {
    engine.add(templateKey(template), () =>
      compiled ? codeOf(compiled, template) : compileTemplate(template, index, helpers),
    )
  }
  return (name, view, words) => {
    if (broken) throw new TemplateError(broken)
    const template = index.find(`templates/${name}`)
    if (!template) {
      const path = `templates/${name}.hbs`
      throw new TemplateError(finding('theme-template-missing', fileStart(path), `There is no ${path}.`))
    }
    return engine.render(templateKey(template), view, {words})
  }
}

function unknownField({name, object, root, loc}: UnknownField): Diagnostic {
  const place = placeOf(loc)
  if (object === null || object === undefined) {
    const message = `"${name}" is asked of something that is empty here.`
    return finding(
      'theme-unknown-field',
      place,
      message,
      'Put {{#if field}} around it: the field is not always filled.',
    )
  }
  const fields = typeof object === 'object' ? Object.keys(object).filter((field) => !field.startsWith('_')) : []
  const rootFields = root !== null && typeof root === 'object' ? Object.keys(root) : []
  return finding(
    'theme-unknown-field',
    place,
    `There is no field "${name}" here.`,
    suggestField(name, fields, rootFields),
  )
}
