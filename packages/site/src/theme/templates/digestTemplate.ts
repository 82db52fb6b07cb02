import {hash} from 'node:crypto'
import type {Node} from '../handlebars.ts'
import {partialReference, resolveReference} from './partialReference.ts'
import type {Template} from './template.ts'
import type {TemplateIndex} from './templateIndex.ts'
import {visit} from './visit.ts'

/**
 * A digest of a template with all that it can include, directly or not. It is another one whenever a file among these
 * changes, comes or goes, in any layer; the number of layers does not matter. A template that computes the name of a partial can include everything.
 */
export function digestTemplate(template: Template, index: TemplateIndex): string {
  const reached = reach(template, index) ?? index.all
  return hash('sha256', JSON.stringify(reached.map(({path, source}) => [path, source])))
}

/** The template and those it includes, in the order of their mention; `null` where that cannot be told. */
function reach(template: Template, index: TemplateIndex): Template[] | null {
  const reached = new Set([template])
  let computes = false
  // A set goes on to what is added while it is walked.
  for (const each of reached) {
    if (!each.program) return null
    visit(each.program, (node) => {
      const reference = partialReference(node)
      const target = reference && resolveReference(reference, each, index)
      if (target) reached.add(target)
      computes ||= reference === null && includes(node)
    })
  }
  return computes ? null : [...reached]
}

function includes({type}: Node): boolean {
  return type === 'PartialStatement' || type === 'PartialBlockStatement'
}
