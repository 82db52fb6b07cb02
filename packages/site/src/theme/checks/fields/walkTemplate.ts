import type {Diagnostic} from '@daybook/core'
import {finding} from '../../diagnostics/finding.ts'
import type {
  BlockStatement,
  DecoratorBlock,
  Expression,
  Hash,
  MustacheStatement,
  Node,
  PartialBlockStatement,
  PathExpression,
  Program,
  StringLiteral,
  SubExpression,
} from '../../handlebars.ts'
import {partialReference, resolveReference} from '../../templates/partialReference.ts'
import {type Template, templateKey} from '../../templates/template.ts'
import type {CheckContext} from '../context.ts'
import {placeOf} from '../placeOf.ts'
import {mayBeEmpty, type PathReader, readPath} from './readPath.ts'
import {assume, enter, type Handed, type Scope} from './scope.ts'
import {type Shape, textShape, unknownShape} from './shape.ts'

export interface Walker {
  /** Follows a template of a page, with the shape of its view. */
  walkPage(template: Template, view: Shape): void
}

/** Makes a walker through templates; each partial is followed once for all calls that give it the same. */
export function createWalker(context: CheckContext, report: (diagnostic: Diagnostic) => void): Walker {
  const {index, settings} = context
  const reader: PathReader = {report, settings}
  const done = new Set<string>()
  const numbers = new Map<object, number>()
  const numberOf = (object: object): number => {
    if (!numbers.has(object)) numbers.set(object, numbers.size)
    return numbers.get(object) as number
  }

  const walkProgram = (program: Program, scope: Scope): void => {
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
      readArguments(params, hash, scope)
      return
    }
    const shape = read(path, scope)
    if (shape.kind === 'text' || shape.kind === 'unknown') return
    const what = shape.kind === 'list' ? 'a list' : 'an object'
    const name = (path as PathExpression).original
    report(finding('theme-wrong-kind', placeOf(loc), `"${name}" is ${what} and cannot be printed.`))
  }

  const walkBlock = (node: BlockStatement, scope: Scope): void => {
    const {path, params, hash, program, inverse} = node
    const name = String(path.original)
    const [argument] = params
    const into = (inner: Program | undefined, innerScope: Scope) => inner && walkProgram(inner, innerScope)
    if (argument === undefined) {
      // A section, {{#field}}: its inside may see the field or what the list holds.
      const shape = read(path, scope)
      into(program, enter(scope, shape.item ?? (shape.kind === 'object' ? filled(shape) : unknownShape)))
      into(inverse, scope)
      return
    }
    const shape = read(argument, scope)
    readArguments(params.slice(1), hash, scope)
    const there = assume(scope, originsOf(argument, scope))
    if (name === 'if' || name === 'unless') {
      const holds = outcome(argument, scope)
      const [met, unmet] = name === 'if' ? [program, inverse] : [inverse, program]
      if (holds !== false) into(met, there)
      if (holds !== true) into(unmet, scope)
    } else if (name === 'with') {
      into(program, enter(there, filled(shape), program.blockParams, [filled(shape)]))
      into(inverse, scope)
    } else if (name === 'each') {
      if (shape.kind === 'text' || shape.kind === 'object') {
        const message = `"${nameOf(argument)}" is no list.`
        report(finding('theme-wrong-kind', placeOf(argument.loc), message))
      }
      const item = shape.item ? {...shape.item, origin: `${shape.origin}[]`} : unknownShape
      into(program, {...enter(there, item, program.blockParams, [item, textShape]), inLoop: true})
      into(inverse, scope)
    } else {
      into(program, enter(scope, unknownShape, program.blockParams))
      into(inverse, scope)
    }
  }

  const walkPartial = (node: PartialBlockStatement, scope: Scope): void => {
    const reference = partialReference(node)
    if (!reference) return
    const {params, hash, program} = node
    const [argument] = params
    const given = argument ? read(argument, scope) : (scope.contexts[0] ?? unknownShape)
    if (argument && mayBeEmpty(given, scope)) {
      const message = `The partial "${reference.name}" is given "${nameOf(argument)}", which may be empty.`
      report(finding('theme-empty-field', placeOf(argument.loc), message))
    }
    const context = withFields(filled(given), readHash(hash, scope))
    const block = program ? {template: scope.template, program, inlines: scope.inlines, block: scope.block} : null
    const inlines = program ? withInlines(program, scope) : scope.inlines

    const target = resolveReference(reference, scope.template, index)
    if (target?.program) {
      walkFile(target, {...scope, contexts: [context], inlines, block})
      return
    }
    const handed = reference.name === '@partial-block' ? scope.block : scope.inlines.get(reference.name)
    if (handed) walkHanded(handed, {...scope, contexts: [context, ...scope.contexts.slice(1)]})
    else if (program) walkProgram(program, scope)
  }

  const walkFile = (template: Template, scope: Scope): void => {
    const inside = insidePartial(template, scope)
    const key = [templateKey(template), ...keyOf(inside)].join(' ')
    if (done.has(key)) return
    done.add(key)
    walkProgram(template.program as Program, inside)
  }

  const walkHanded = (handed: Handed, scope: Scope): void => {
    const {template, program} = handed
    const inside = {...scope, template, names: new Map(), inlines: handed.inlines, block: handed.block}
    const key = ['handed', numberOf(program), ...keyOf(inside)].join(' ')
    if (done.has(key)) return
    done.add(key)
    walkProgram(program, inside)
  }

  const keyOf = ({root, contexts, filled: origins, inLoop, inlines, block}: Scope): string[] => [
    root.name,
    ...contexts.map(({name, origin}) => `${name}@${origin}`),
    [...origins].sort().join(),
    String(inLoop),
    [...inlines].map(([name, {program}]) => `${name}=${numberOf(program)}`).join(),
    block ? String(numberOf(block.program)) : '',
  ]

  const read = (expression: Expression, scope: Scope): Shape => {
    if (expression.type === 'PathExpression') return readPath(expression as PathExpression, scope, reader)
    if (expression.type !== 'SubExpression') {
      return expression.type === 'NullLiteral' ? unknownShape : textShape
    }
    const {path, params, hash} = expression as SubExpression
    readArguments(params, hash, scope)
    return valueHelpers.has(String(path.original)) ? textShape : unknownShape
  }

  const readArguments = (params: readonly Expression[], hash: Hash | undefined, scope: Scope): void => {
    for (const param of params) read(param, scope)
    readHash(hash, scope)
  }

  const readHash = (hash: Hash | undefined, scope: Scope): Map<string, Shape> =>
    new Map((hash?.pairs ?? []).map(({key, value}) => [key, read(value, scope)]))

  // What a comparison of a known text gives: `page.kind` in a partial that several kinds of pages include.
  const outcome = (condition: Expression, scope: Scope): boolean | null => {
    const {type, path, params} = condition as SubExpression
    if (type !== 'SubExpression' || path.original !== 'eq' || params.length !== 2) return null
    const values = params.map((param) =>
      param.type === 'StringLiteral' ? (param as StringLiteral).value : read(param, scope).value,
    )
    return values.includes(null) ? null : values[0] === values[1]
  }

  // Ways that a condition tells to be filled: the path itself, and what is compared with a text.
  const originsOf = (expression: Expression, scope: Scope): string[] => {
    const quiet: PathReader = {...reader, report: () => {}}
    if (expression.type === 'PathExpression') return [readPath(expression as PathExpression, scope, quiet).origin]
    if (expression.type !== 'SubExpression') return []
    const {path, params} = expression as SubExpression
    if (path.original !== 'eq') return []
    const hasText = params.some(({type}) => type === 'StringLiteral' || type === 'NumberLiteral')
    return hasText ? params.flatMap((param) => originsOf(param, scope)) : []
  }

  return {
    walkPage(template, view) {
      const scope: Scope = {
        template,
        root: view,
        contexts: [view],
        names: new Map(),
        filled: new Set(),
        inLoop: false,
        inlines: new Map(),
        block: null,
      }
      if (template.program) walkProgram(template.program, scope)
    },
  }
}

const valueHelpers = new Set(['t', 'number', 'url', 'eq', 'share'])

function withInlines({body}: Program, scope: Scope): ReadonlyMap<string, Handed> {
  const decorators = body.filter(({type}) => type === 'DecoratorBlock') as DecoratorBlock[]
  if (decorators.length === 0) return scope.inlines
  const inlines = new Map(scope.inlines)
  for (const {params, program} of decorators) {
    const [name] = params
    if (name?.type !== 'StringLiteral') continue
    const {template, block} = scope
    inlines.set((name as StringLiteral).value, {template, program, inlines, block})
  }
  return inlines
}

/** Inside a partial, its context has a short way of its own, and what is known of that context stays known. */
function insidePartial(template: Template, scope: Scope): Scope {
  const [context = unknownShape] = scope.contexts
  const {origin} = context
  const shortened = origin === '@root' ? origin : 'this'
  const kept = [...scope.filled].flatMap((known) => {
    if (known === origin || known.startsWith(`${origin}.`)) return [`${shortened}${known.slice(origin.length)}`]
    return known.startsWith('@root') ? [known] : []
  })
  return {...scope, template, contexts: [{...context, origin: shortened}], names: new Map(), filled: new Set(kept)}
}

function withFields(shape: Shape, extra: ReadonlyMap<string, Shape>): Shape {
  if (extra.size === 0 || shape.kind === 'unknown') return shape
  const fields = new Map([...(shape.fields ?? []), ...extra])
  const names = [...extra].map(([key, value]) => `${key}:${value.name}${value.nullable ? '?' : ''}`)
  return {...shape, kind: 'object', fields, item: null, name: `${shape.name}{${names.join()}}`}
}

function filled(shape: Shape): Shape {
  return shape.nullable ? {...shape, nullable: false} : shape
}

function nameOf(expression: Expression): string {
  return expression.type === 'PathExpression' ? String((expression as PathExpression).original) : 'the value'
}
