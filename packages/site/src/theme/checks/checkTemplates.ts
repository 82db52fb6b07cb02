import type {Diagnostic} from '@daybook/core'
import {visit} from '../templates/visit.ts'
import {viewTypes} from '../views/viewTypes.ts'
import {checkHelpers} from './checkHelpers.ts'
import {checkMarkup} from './checkMarkup.ts'
import {checkOutput} from './checkOutput.ts'
import {checkPartials} from './checkPartials.ts'
import {checkUnused} from './checkUnused.ts'
import {checkWords} from './checkWords.ts'
import type {CheckContext} from './context.ts'
import {checkFields} from './fields/checkFields.ts'

/** All problems of all templates that can be seen without a page. */
export function checkTemplates(context: CheckContext): Diagnostic[] {
  const diagnostics = [...checkUnused(context), ...checkFields(context, viewTypes)]
  for (const template of context.index.all) {
    if (!template.program || context.checkedLayers.has(template.layer)) continue
    visit(template.program, (node) => {
      for (const check of [checkPartials, checkHelpers, checkWords, checkOutput]) {
        diagnostics.push(...check(node, template, context))
      }
    })
    diagnostics.push(...checkMarkup(template.program, template, context))
  }
  return diagnostics
}
