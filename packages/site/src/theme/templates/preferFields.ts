import type {Hash, MustacheStatement, PathExpression, Program} from '../handlebars.ts'
import {visit} from './visit.ts'

/**
 * Makes a name that stands alone a field, also where a helper bears the same name: `{{number}}` in a source is its
 * number. All helpers take arguments, so nothing else could be meant. Changes the tree it is given.
 */
export function preferFields(program: Program, helpers: Record<string, unknown>): Program {
  visit(program, (node) => {
    if (node.type !== 'MustacheStatement') return
    const {path, params, hash} = node as MustacheStatement
    const isCall = params.length > 0 || (hash as Hash | undefined) !== undefined
    const name = path as PathExpression
    if (!isCall && Object.hasOwn(helpers, name.original)) name.original = `this.${name.original}`
  })
  return program
}
