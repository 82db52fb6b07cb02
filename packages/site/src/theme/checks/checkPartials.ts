import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding} from '../diagnostics/finding.ts'
import type {Node} from '../handlebars.ts'
import {type PartialReference, partialReference, resolveReference} from '../templates/partialReference.ts'
import type {Template} from '../templates/template.ts'
import type {CheckContext} from './context.ts'
import {placeOf} from './placeOf.ts'

/** Partials that do not exist, names that are computed, slots that no theme.json declares. */
export function checkPartials(node: Node, template: Template, context: CheckContext): Diagnostic[] {
  if (node.type !== 'PartialStatement' && node.type !== 'PartialBlockStatement') return []
  const reference = partialReference(node)
  const place = placeOf(node.loc)
  if (!reference) return [finding('theme-computed-partial', place, 'The name of the partial is computed.')]
  const {name} = reference
  if (name === '@partial-block') return []
  if (name.startsWith('slots/')) {
    const slot = name.slice('slots/'.length)
    if (context.slots.has(slot)) return []
    return [
      finding('theme-unknown-slot', place, `The slot "${slot}" is not declared.`, didYouMean(slot, context.slots)),
    ]
  }
  if (resolveReference(reference, template, context.index) || isGap(reference, template, context)) return []
  const message = reference.parent
    ? `There is no "${reference.path}" in any layer below this one.`
    : `There is no partial "${name}".`
  return [finding('theme-unknown-partial', place, message, didYouMean(name, partialNames(context)))]
}

// A layout may leave gaps with a fall-back that no page of the theme fills yet.
function isGap({name, hasFallback}: PartialReference, template: Template, context: CheckContext): boolean {
  return context.inlinePartials.has(name) || (hasFallback && template.path.startsWith('layouts/'))
}

function partialNames({index, inlinePartials}: CheckContext): string[] {
  return [...inlinePartials, ...[...index.paths].map((path) => path.replace(/^partials\//, ''))]
}
