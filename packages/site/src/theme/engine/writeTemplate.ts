import type {MustacheStatement, Node, PathExpression, Program, SourceLocation} from '../handlebars.ts'
import {visit} from '../templates/visit.ts'
import {type Scope, textCode, type Writing} from './scope.ts'
import {type Block, writeBlock} from './writeBlock.ts'
import {type Call, writeCall} from './writeExpression.ts'
import {inlinesOf, type Partial, writeInline, writePartial} from './writePartial.ts'

/**
 * Turns the syntax tree of a template into JavaScript: the body of a function of `runtime` and `constants` that gives the
 * template as a function. Throws for what the grammar allows and templates may not use, such as unknown helpers.
 */
export function writeTemplate(
  program: Program,
  helpers: Record<string, unknown>,
): {code: string; constants: SourceLocation[]} {
  let names = 0
  const writing: Writing = {
    constants: [],
    isHelper: (name) => Object.hasOwn(helpers, name),
    name: (prefix) => `${prefix}${++names}`,
  }
  const depths = usesOuterContexts(program) ? 'd0' : null
  const scope: Scope = {context: 'c0', depths, frame: 'f0', inlines: 'n0', parameters: new Map()}
  const start = depths === null ? '' : 'const d0={context:c0,outer:null};'
  const code = `return (c0,f0,n0)=>{let o='',t,u;${start}${writeBody(program, scope, writing)}return o}`
  return {code: `'use strict';${code}`, constants: writing.constants}
}

function usesOuterContexts(program: Program): boolean {
  let found = false
  visit(program, (node) => {
    if (node.type === 'PathExpression' && (node as PathExpression).depth > 0) found = true
  })
  return found
}

function writeBody(program: Program | undefined, scope: Scope, writing: Writing): string {
  if (!program) return ''
  const defined = inlinesOf(program)
  if (defined.length === 0) return writeStatements(program, scope, writing)
  const [own, reached] = [writing.name('n'), writing.name('n')]
  const inner = {...scope, inlines: reached}
  const fill = defined.map((inline) => writeInline(own, inline, inner, writing, writeBody)).join('')
  const start = `const ${own}={},${reached}={own:${own},outer:${scope.inlines}};`
  return start + fill + writeStatements(program, inner, writing)
}

function writeStatements(program: Program, scope: Scope, writing: Writing): string {
  return program.body.map((node) => writeStatement(node, scope, writing)).join('')
}

function writeStatement(node: Node, scope: Scope, writing: Writing): string {
  switch (node.type) {
    case 'ContentStatement': {
      const text = (node as unknown as {value: string}).value
      return text === '' ? '' : `o+=${textCode(text)};`
    }
    case 'MustacheStatement': {
      const print = (node as MustacheStatement).escaped ? 'escapeHtml' : 'plainText'
      return `o+=runtime.${print}(${writeCall(node as unknown as Call, scope, writing)});`
    }
    case 'BlockStatement':
      return writeBlock(node as unknown as Block, scope, writing, writeBody)
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return writePartial(node as unknown as Partial, scope, writing, writeBody)
    default:
      return ''
  }
}
