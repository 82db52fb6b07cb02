import type {DecoratorBlock, Hash, Node, Program} from '../handlebars.ts'
import {placeCode, type Scope, textCode, type Writing} from './scope.ts'
import {innerScope, type WriteBody} from './writeBlock.ts'
import {writeExpression, writeHash} from './writeExpression.ts'

/** `{{> name}}`, and `{{#> name}}` with a block. */
export interface Partial {
  type: string
  name: Node
  params: Node[]
  hash?: Hash | undefined
  /** White space before a partial that stands on a line of its own. */
  indent?: string
  program?: Program | undefined
  loc: Node['loc']
}

/** The statements that include a template. */
export function writePartial(partial: Partial, scope: Scope, writing: Writing, body: WriteBody): string {
  const {name, params, program, indent = '', loc} = partial
  const key =
    name.type === 'SubExpression'
      ? `String(${writeExpression(name, scope, writing)})`
      : textCode(String((name as unknown as {original: unknown}).original))
  const context = params[0] ? writeExpression(params[0], scope, writing) : scope.context
  const defined = program ? inlinesOf(program) : []
  const [own, reached] = defined.length > 0 ? [writing.name('n'), writing.name('n')] : ['null', scope.inlines]
  const start = defined.length > 0 ? `const ${own}={},${reached}={own:${own},outer:${scope.inlines}};` : ''
  const inner = {...scope, inlines: reached}
  const fill = defined.map((inline) => writeInline(own, inline, inner, writing, body)).join('')
  const block = program ? writeBlockFunction(withoutInlines(program), inner, writing, body) : 'null'
  const {frame, inlines} = scope
  const hash = writeHash(partial.hash, scope, writing)
  const parameters = [key, placeCode(writing, loc), context, hash, frame, inlines, block, own]
  const print = indent === '' ? '' : `o+=${textCode(indent)};`
  return `${print}{${start}${fill}o+=runtime.partial(${parameters.join()});}`
}

/** The inline partials that a program defines: `{{#*inline "main"}}`. */
export function inlinesOf({body}: Program): DecoratorBlock[] {
  return body.filter((node) => node.type === 'DecoratorBlock') as DecoratorBlock[]
}

function withoutInlines(program: Program): Program {
  return {...program, body: program.body.filter(({type}) => type !== 'DecoratorBlock')}
}

/** The statement that puts an inline partial into the object of a name. */
export function writeInline(
  own: string,
  inline: DecoratorBlock,
  scope: Scope,
  writing: Writing,
  body: WriteBody,
): string {
  const name = inline.params[0] ? writeExpression(inline.params[0], scope, writing) : "''"
  return `${own}[${name}]=${writeFunction(inline.program, scope, writing, body)};`
}

/** Most slots are empty, and nobody fills them. */
function writeBlockFunction(program: Program, scope: Scope, writing: Writing, body: WriteBody): string {
  return program.body.length === 0 ? 'runtime.nothing' : writeFunction(program, scope, writing, body)
}

function writeFunction(program: Program, scope: Scope, writing: Writing, body: WriteBody): string {
  const [context, frame] = [writing.name('c'), writing.name('f')]
  const inner = innerScope(program, [], context, {...scope, frame}, writing)
  return `(${context},${frame})=>{let o='',t,u;${inner.start}${body(program, inner.scope, writing)}return o}`
}
