import type {Diagnostic} from '@daybook/core'
import {finding} from '../../diagnostics/finding.ts'
import type {
  BlockStatement,
  Expression,
  Hash,
  MustacheStatement,
  Node,
  PartialBlockStatement,
  PathExpression,
  Program,
} from '../../handlebars.ts'
import {partialReference, resolveReference} from '../../templates/partialReference.ts'
import {type Template, templateKey} from '../../templates/template.ts'
import type {CheckContext} from '../context.ts'
import {placeOf} from '../placeOf.ts'
import {originsOf, outcomeOf} from './conditions.ts'
import {insidePartial, keyOfScope, withFields, withInlines} from './partialScope.ts'
import {readArguments, readExpression, readHash} from './readExpression.ts'
import {mayBeEmpty, type PathReader} from './readPath.ts'
import {assume, enter, type Handed, type Scope} from './scope.ts'
import {type Shape, textShape, unknownShape} from './shape.ts'

export interface Walker {
  /** Follows a template of a page, with the shape of its view. */
  walkPage(template: Template, view: Shape): void
}

/** Makes a walker through templates; each partial is followed once for all calls that give it the same. */
export function createWalker({index, settings}: CheckContext, report: (diagnostic: Diagnostic) => void): Walker {
  const reader: PathReader = {report, settings}
  const isNew = rememberCalls()

  const walkProgram = (program: Program | undefined, scope: Scope): void => {
    if (!program) return
    const inside = {...scope, inlines: withInlines(program, scope)}
    for (const node of program.body) walkStatement(node, inside)
  }

  const walkStatement = (node: Node, scope: Scope): void => {
    if (node.type === 'MustacheStatement') walkMustache(node as MustacheStatement, scope)
    else if (node.type === 'BlockStatement') walkBlock(node as BlockStatement, scope)
    else if (node.type === 'PartialStatement' || node.type === 'PartialBlockStatement') {
      walkPartial(node as PartialBlockStatement, scope)
    }
  }

  const walkMustache = ({path, params, hash, loc}: MustacheStatement, scope: Scope): void => {
    if (params.length > 0 || (hash as Hash | undefined) !== undefined) {
      readArguments(params, hash, scope, reader)
      return
    }
    const shape = readExpression(path, scope, reader)
    if (shape.kind === 'text' || shape.kind === 'unknown') return
    const what = shape.kind === 'list' ? 'a list' : 'an object'
    report(finding('theme-wrong-kind', placeOf(loc), `"${nameOf(path)}" is ${what} and cannot be printed.`))
  }

  const walkBlock = (node: BlockStatement, scope: Scope): void => {
    const {path, params, hash, program, inverse} = node
    const [argument] = params
    const shape = readExpression(argument ?? path, scope, reader)
    readArguments(params.slice(1), hash, scope, reader)
    // A section, {{#field}}, shows its inside for the field, or for each item of a list.
    const name = argument ? String(path.original) : shape.kind === 'list' ? 'each' : 'with'
    const there = assume(scope, originsOf(argument ?? path, scope, reader))
    if (name === 'if' || name === 'unless') {
      const holds = argument ? outcomeOf(argument, scope, reader) : null
      const [met, unmet] = name === 'if' ? [program, inverse] : [inverse, program]
      if (holds !== false) walkProgram(met, there)
      if (holds !== true) walkProgram(unmet, scope)
      return
    }
    if (name === 'each') walkProgram(program, insideEach(shape, argument ?? path, program, there))
    else if (name === 'with') walkProgram(program, enter(there, filled(shape), program?.blockParams, [filled(shape)]))
    else walkProgram(program, enter(scope, unknownShape, program?.blockParams))
    walkProgram(inverse, scope)
  }

  const insideEach = (shape: Shape, argument: Expression, program: Program, scope: Scope): Scope => {
    if (shape.kind === 'text' || shape.kind === 'object') {
      report(finding('theme-wrong-kind', placeOf(argument.loc), `"${nameOf(argument)}" is no list.`))
    }
    const item = shape.item ? {...shape.item, origin: `${shape.origin}[]`} : unknownShape
    return {...enter(scope, item, program.blockParams, [item, textShape]), inLoop: true}
  }

  const walkPartial = (node: PartialBlockStatement, scope: Scope): void => {
    const reference = partialReference(node)
    if (!reference) return
    const {params, hash, program} = node
    const [argument] = params
    const given = argument ? readExpression(argument, scope, reader) : (scope.contexts[0] ?? unknownShape)
    if (argument && mayBeEmpty(given, scope)) {
      const message = `The partial "${reference.name}" is given "${nameOf(argument)}", which may be empty.`
      report(finding('theme-empty-field', placeOf(argument.loc), message))
    }
    const context = withFields(filled(given), readHash(hash, scope, reader))
    const target = resolveReference(reference, scope.template, index)
    if (target?.program) {
      const block = program ? {template: scope.template, program, inlines: scope.inlines, block: scope.block} : null
      const inlines = program ? withInlines(program, scope) : scope.inlines
      walkFile(target, {...scope, contexts: [context], inlines, block})
      return
    }
    const handed = reference.name === '@partial-block' ? scope.block : scope.inlines.get(reference.name)
    if (handed) walkHanded(handed, {...scope, contexts: [context, ...scope.contexts.slice(1)]})
    else walkProgram(program, scope)
  }

  const walkFile = (template: Template, scope: Scope): void => {
    const inside = insidePartial(template, scope)
    if (isNew(templateKey(template), inside)) walkProgram(template.program as Program, inside)
  }

  const walkHanded = ({template, program, inlines, block}: Handed, scope: Scope): void => {
    const inside = {...scope, template, names: new Map(), inlines, block}
    if (isNew(program, inside)) walkProgram(program, inside)
  }

  return {
    walkPage(template, view) {
      const nothing = {names: new Map(), filled: new Set<string>(), inlines: new Map(), block: null}
      walkProgram(template.program ?? undefined, {template, root: view, contexts: [view], inLoop: false, ...nothing})
    },
  }
}

/** Makes the question whether a template, or a stretch of one, has not been followed in such a scope before. */
function rememberCalls(): (called: string | Program, scope: Scope) => boolean {
  const done = new Set<string>()
  const numbers = new Map<object, number>()
  const numberOf = (object: object): number => {
    const number = numbers.get(object) ?? numbers.size
    numbers.set(object, number)
    return number
  }
  return (called, scope) => {
    const name = typeof called === 'string' ? called : `#${numberOf(called)}`
    const key = `${name} ${keyOfScope(scope, numberOf)}`
    const isKnown = done.has(key)
    done.add(key)
    return !isKnown
  }
}

function filled(shape: Shape): Shape {
  return shape.nullable ? {...shape, nullable: false} : shape
}

function nameOf(expression: Expression): string {
  return expression.type === 'PathExpression' ? String((expression as PathExpression).original) : 'the value'
}
