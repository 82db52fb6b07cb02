import type {Expression, Hash, PathExpression, StringLiteral, SubExpression} from '../../handlebars.ts'
import {themeHelpers} from '../../helpers/themeHelpers.ts'
import {type PathReader, readPath} from './readPath.ts'
import type {Scope} from './scope.ts'
import {type Shape, textShape, unknownShape} from './shape.ts'

/** What an argument is: a path, a literal, or what a helper gives. */
export function readExpression(expression: Expression, scope: Scope, reader: PathReader): Shape {
  if (expression.type === 'PathExpression') return readPath(expression as PathExpression, scope, reader)
  if (expression.type === 'NullLiteral') return unknownShape
  if (expression.type === 'StringLiteral') return {...textShape, value: (expression as StringLiteral).value}
  if (expression.type !== 'SubExpression') return textShape
  const {path, params, hash} = expression as SubExpression
  readArguments(params, hash, scope, reader)
  // All helpers of Daybook give something to print; those of themes may give lists, too.
  return Object.hasOwn(themeHelpers, String(path.original)) ? textShape : unknownShape
}

/** Reads all arguments of a call, for what is wrong with them. */
export function readArguments(
  params: readonly Expression[],
  hash: Hash | undefined,
  scope: Scope,
  reader: PathReader,
): void {
  for (const param of params) readExpression(param, scope, reader)
  readHash(hash, scope, reader)
}

/** The arguments of a call that have a name. */
export function readHash(hash: Hash | undefined, scope: Scope, reader: PathReader): Map<string, Shape> {
  return new Map((hash?.pairs ?? []).map(({key, value}) => [key, readExpression(value, scope, reader)]))
}
