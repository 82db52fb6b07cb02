import type {Expression, SubExpression} from '../../handlebars.ts'
import {readExpression} from './readExpression.ts'
import type {PathReader} from './readPath.ts'
import type {Scope} from './scope.ts'

/** What a comparison of known texts gives: of `page.kind` in a partial that several kinds of pages include. */
export function outcomeOf(condition: Expression, scope: Scope, reader: PathReader): boolean | null {
  const params = comparedBy(condition)
  if (params?.length !== 2) return null
  const values = params.map((param) => readExpression(param, scope, quiet(reader)).value)
  return values.includes(null) ? null : values[0] === values[1]
}

/** The ways that are known not to be empty where a condition holds: a path, or one that equals a text. */
export function originsOf(condition: Expression, scope: Scope, reader: PathReader): string[] {
  if (condition.type === 'PathExpression') return [readExpression(condition, scope, quiet(reader)).origin]
  const params = comparedBy(condition)
  const hasText = params?.some(({type}) => type === 'StringLiteral' || type === 'NumberLiteral')
  return params && hasText ? params.flatMap((param) => originsOf(param, scope, reader)) : []
}

function comparedBy(condition: Expression): readonly Expression[] | null {
  const {type, path, params} = condition as SubExpression
  return type === 'SubExpression' && path.original === 'eq' ? params : null
}

function quiet(reader: PathReader): PathReader {
  return {...reader, report: () => {}}
}
