import type {Hash, Node, PathExpression, SubExpression} from '../handlebars.ts'
import {placeCode, type Scope, textCode, type Writing} from './scope.ts'

/** A call or a look-up: `{{x}}`, `(f x)`, the head of a block. */
export interface Call {
  type: string
  path: Node
  params: Node[]
  hash?: Hash | undefined
  loc: Node['loc']
}

/** The code of a value that is given as an argument. */
export function writeExpression(node: Node, scope: Scope, writing: Writing): string {
  switch (node.type) {
    case 'PathExpression':
      return writePath(node as PathExpression, scope, writing)
    case 'SubExpression':
      return writeHelp(node as SubExpression, scope, writing)
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return JSON.stringify((node as unknown as {value: unknown}).value)
    case 'NullLiteral':
      return 'null'
    default:
      return 'undefined'
  }
}

/** The code of `{{x}}` or `{{f x}}`. A name alone is a field, unless a helper has it. */
export function writeCall(call: Call, scope: Scope, writing: Writing): string {
  if (isHelp(call, scope, writing)) return writeHelp(call, scope, writing)
  if (call.path.type === 'PathExpression') return writePath(call.path as PathExpression, scope, writing)
  const name = String((call.path as unknown as {value: unknown}).value)
  return writeField(scope.context, name, call.loc, scope, writing)
}

export function isHelp({path, params, hash}: Call, scope: Scope, writing: Writing): boolean {
  if (params.length > 0 || hash !== undefined) return true
  const {parts, original, depth} = path as PathExpression
  const isName = parts?.length === 1 && depth === 0 && !/^\.|this\b/.test(original)
  return isName && !scope.parameters.has(parts[0] as string) && writing.isHelper(parts[0] as string)
}

/** The code of a call of a helper. `block` is the code of its functions, where it has any. */
export function writeHelp(call: Call, scope: Scope, writing: Writing, block?: string): string {
  const name = helperName(call)
  if (!writing.isHelper(name)) throw new Error(`There is no helper "${name}".`)
  const values = call.params.map((value) => writeExpression(value, scope, writing)).join()
  const {context, frame} = scope
  const hash = writeHash(call.hash, scope, writing)
  const parameters = [textCode(name), placeCode(writing, call.loc), context, frame, hash, `[${values}]`]
  return `runtime.help(${[...parameters, ...(block === undefined ? [] : [block])].join()})`
}

export function helperName({path}: Pick<Call, 'path'>): string {
  return String((path as PathExpression).parts?.[0] ?? '')
}

/** The code of named values as an object; `null` without any. */
export function writeHash(hash: Hash | undefined, scope: Scope, writing: Writing): string {
  if (hash === undefined) return 'null'
  const pairs = hash.pairs.map(({key, value}) => `[${textCode(key)}]:${writeExpression(value, scope, writing)}`)
  return `{${pairs.join()}}`
}

function writePath(path: PathExpression, scope: Scope, writing: Writing): string {
  const [first = '', ...rest] = path.parts
  const isScoped = /^\.|this\b/.test(path.original)
  const parameter = path.data || path.depth > 0 || isScoped ? undefined : scope.parameters.get(first)
  const steps = parameter === undefined ? path.parts : rest
  let code = parameter ?? startOf(path, scope)
  for (const step of steps) code = writeField(code, step, path.loc, scope, writing)
  return code
}

function startOf({data, depth}: PathExpression, {frame, context, depths}: Scope): string {
  if (data) return depth > 0 ? `runtime.outerFrame(${frame},${depth})` : frame
  return depth > 0 ? `runtime.outerContext(${depths},${depth})` : context
}

/**
 * The code of a field. Most fields are there and bear no name that a prototype has, so they are read directly; for the
 * others there is a function. `t` and `u` are variables of every function that is written.
 */
function writeField(object: string, name: string, loc: Node['loc'], scope: Scope, writing: Writing): string {
  const checked = (code: string) => `runtime.field(${code},${textCode(name)},${placeCode(writing, loc)},${scope.frame})`
  if (inherited.has(name)) return checked(object)
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${textCode(name)}]`
  return `(t=${object},(u=t===null||t===undefined?undefined:t${key})!==undefined?u:${checked('t')})`
}

/** Names that a value may have without owning them. */
const inherited = new Set(
  [Object, Array, String, Number, Boolean, Function, BigInt, Symbol].flatMap((type) =>
    Object.getOwnPropertyNames(type.prototype),
  ),
)
