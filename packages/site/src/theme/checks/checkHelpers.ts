import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding} from '../diagnostics/finding.ts'
import type {Hash, Node, SubExpression} from '../handlebars.ts'
import type {Template} from '../templates/template.ts'
import type {CheckContext} from './context.ts'
import {placeOf} from './placeOf.ts'

/** Calls of helpers that do not exist. A name with arguments is a call; a name alone is a field. */
export function checkHelpers(node: Node, _template: Template, {helpers}: CheckContext): Diagnostic[] {
  if (!['MustacheStatement', 'BlockStatement', 'SubExpression'].includes(node.type)) return []
  const {path, params, hash} = node as SubExpression
  const isCall = node.type === 'SubExpression' || params.length > 0 || (hash as Hash | undefined) !== undefined
  const name = String(path.original)
  if (!isCall) return []
  if (node.type === 'BlockStatement' && helpers.has(name) && !blocks.has(name)) {
    const hint = `Write {{#if (${name} …)}}, or {{${name} …}} to print what it gives.`
    return [finding('theme-unknown-helper', placeOf(node.loc), `"${name}" is no block.`, hint)]
  }
  if (helpers.has(name)) return []
  return [
    finding('theme-unknown-helper', placeOf(node.loc), `There is no helper "${name}".`, didYouMean(name, helpers)),
  ]
}

const blocks = new Set(['each', 'if', 'unless', 'with'])
