import type {Node, Program} from '../handlebars.ts'
import {placeCode, type Scope, textCode, type Writing} from './scope.ts'
import {type Call, helperName, isHelp, writeCall, writeExpression, writeHelp} from './writeExpression.ts'

export interface Block extends Call {
  program?: Program | undefined
  inverse?: Program | undefined
}

/** Writes what a program prints, as statements that add to the variable `o`. */
export type WriteBody = (program: Program | undefined, scope: Scope, writing: Writing) => string

/** The statements of a block. The helpers of Handlebars are written out, so that they cost no call. */
export function writeBlock(block: Block, scope: Scope, writing: Writing, body: WriteBody): string {
  if (!isHelp(block, scope, writing)) return writeSection(block, scope, writing, body)
  const name = helperName(block)
  const write = blocks[name]
  if (!write)
    return `o+=runtime.plainText(${writeHelp(block, scope, writing, writeFunctions(block, scope, writing, body))});`
  if (block.params.length === 1) return write(block, scope, writing, body)
  const message = name === 'each' && block.params.length === 0 ? 'Must pass iterator to #each' : wrongCount(name)
  return `runtime.fail(${textCode(message)},${textCode(name)},${placeCode(writing, block.loc)});`
}

const blocks: Record<string, (block: Block, scope: Scope, writing: Writing, body: WriteBody) => string> = {
  if: ({params, hash, program, inverse}, scope, writing, body) => {
    const zero = hash?.pairs.find(({key}) => key === 'includeZero')
    const test = `runtime.${zero ? 'isTrueOrZero' : 'isTrue'}(${writeExpression(params[0] as Node, scope, writing)}${
      zero ? `,${writeExpression(zero.value, scope, writing)}` : ''
    })`
    return writeCondition(test, body(program, scope, writing), body(inverse, scope, writing))
  },
  unless: (block, scope, writing, body) =>
    (blocks.if as NonNullable<(typeof blocks)[string]>)(
      {...block, program: block.inverse, inverse: block.program},
      scope,
      writing,
      body,
    ),
  with: ({params, program, inverse}, scope, writing, body) => {
    const context = writing.name('c')
    const value = `const ${context}=${writeExpression(params[0] as Node, scope, writing)};`
    const inner = innerScope(program, [context], context, scope, writing)
    const test = `!runtime.isEmpty(${context})`
    return `{${value}${writeCondition(test, inner.start + body(program, inner.scope, writing), body(inverse, scope, writing))}}`
  },
  each: ({params, program, inverse}, scope, writing, body) => {
    const [list, index, item, key, frame] = ['l', 'i', 'c', 'k', 'f'].map((prefix) => writing.name(prefix)) as Names
    const inner = innerScope(program, [item, key], item, {...scope, frame}, writing)
    const loop = [
      `const ${frame}=runtime.innerFrame(${scope.frame});`,
      `for(let ${index}=0;${index}<${list}.items.length;${index}++){`,
      `const ${item}=${list}.items[${index}],${key}=${list}.keys===null?${index}:${list}.keys[${index}];`,
      `${frame}.key=${key};${frame}.index=${index};${frame}.first=${index}===0;`,
      `${frame}.last=${index}===${list}.items.length-1;`,
      `${inner.start}${body(program, inner.scope, writing)}}`,
    ].join('')
    const value = writeExpression(params[0] as Node, scope, writing)
    const test = `${list}.items.length>0`
    return `{const ${list}=runtime.itemsOf(${value});${writeCondition(test, loop, body(inverse, scope, writing))}}`
  },
}

type Names = [string, string, string, string, string]

function wrongCount(name: string): string {
  return `#${name} requires exactly one argument`
}

function writeCondition(test: string, yes: string, no: string): string {
  return `if(${test}){${yes}}${no === '' ? '' : `else{${no}}`}`
}

/**
 * The scope inside a block with a context of its own, and the code that opens it. A context that is the one around it
 * makes no level for `../`.
 */
export function innerScope(
  program: Program | undefined,
  values: string[],
  context: string,
  scope: Scope,
  writing: Writing,
): {scope: Scope; start: string} {
  const named = (program?.blockParams ?? []).flatMap((name, index) => {
    const value = values[index]
    return value === undefined ? [] : [[name, value] as const]
  })
  const parameters = new Map([...scope.parameters, ...named])
  if (scope.depths === null) return {scope: {...scope, context, parameters}, start: ''}
  const depths = writing.name('d')
  const start = `const ${depths}=${context}!=${scope.depths}.context?{context:${context},outer:${scope.depths}}:${scope.depths};`
  return {scope: {...scope, context, depths, parameters}, start}
}

/** `{{#x}}` without a helper: a list is gone through, `true` keeps the context, nothing takes the part behind `{{else}}`. */
function writeSection(block: Block, scope: Scope, writing: Writing, body: WriteBody): string {
  const functions = writeFunctions(block, scope, writing, body)
  return `o+=runtime.section(${writeCall(block, scope, writing)},${scope.context},${scope.frame},${functions});`
}

/** The functions that a helper gets for its block. */
function writeFunctions({program, inverse}: Block, scope: Scope, writing: Writing, body: WriteBody): string {
  const write = (part: Program | undefined) => {
    const [context, options, frame] = ['c', 'p', 'f'].map((prefix) => writing.name(prefix)) as [string, string, string]
    const values = (part?.blockParams ?? []).map((_, index) => `${options}.blockParams?.[${index}]`)
    const inner = innerScope(part, values, context, {...scope, frame}, writing)
    const start = `let o='',t,u;const ${frame}=${options}.data??${scope.frame};`
    return `(${context},${options}={})=>{${start}${inner.start}${body(part, inner.scope, writing)}return o}`
  }
  return `{fn:${write(program)},inverse:${write(inverse)}}`
}
