import type {Program} from '../handlebars.ts'
import {partialReference, resolveReference} from './partialReference.ts'
import {type Template, templateKey} from './template.ts'
import type {TemplateIndex} from './templateIndex.ts'
import {visit} from './visit.ts'

/**
 * The tree of a template with every name of a partial replaced by the key of the one file it reaches. So `@parent/`
 * means the layer below that of the template, whoever includes it. Names that reach no file stay: they are inline
 * partials, or slots that nobody fills.
 */
export function linkPartials(template: Template, program: Program, index: TemplateIndex): Program {
  const linked = structuredClone(program)
  visit(linked, (node) => {
    const reference = partialReference(node)
    const target = reference && resolveReference(reference, template, index)
    if (target) reference.expression.original = templateKey(target)
  })
  return linked
}
