import type {Diagnostic} from '@daybook/core'
import {finding} from '../diagnostics/finding.ts'
import type {MustacheStatement, Node, PathExpression} from '../handlebars.ts'
import {placeOf} from './placeOf.ts'

/** Unescaped output of anything but a field that ends in `html`, the name of fields that hold sanitised HTML. */
export function checkOutput(node: Node): Diagnostic[] {
  if (node.type !== 'MustacheStatement') return []
  const {escaped, path, params} = node as MustacheStatement
  if (escaped) return []
  const name = path.type === 'PathExpression' ? (path as PathExpression).original : ''
  const isHtml = params.length === 0 && /(?:^html|Html)$/.test(name.split(/[./]/).at(-1) ?? '')
  return isHtml ? [] : [finding('theme-unescaped-output', placeOf(node.loc), `"${name}" is printed without escaping.`)]
}
