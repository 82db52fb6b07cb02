import type {DecoratorBlock, Program, StringLiteral} from '../../handlebars.ts'
import type {Template} from '../../templates/template.ts'
import type {Handed, Scope} from './scope.ts'
import {type Shape, unknownShape} from './shape.ts'

/** The inline partials of a scope with those that a stretch of a template defines. */
export function withInlines({body}: Program, scope: Scope): ReadonlyMap<string, Handed> {
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

/**
 * The scope inside a partial. Its context has a short way of its own, so that calls from different places are alike, and
 * what is known of that context stays known.
 */
export function insidePartial(template: Template, scope: Scope): Scope {
  const [context = unknownShape] = scope.contexts
  const {origin} = context
  const shortened = origin === '@root' ? origin : 'this'
  const kept = [...scope.filled].flatMap((known) => {
    if (known === origin || known.startsWith(`${origin}.`)) return [`${shortened}${known.slice(origin.length)}`]
    return known.startsWith('@root') ? [known] : []
  })
  return {...scope, template, contexts: [{...context, origin: shortened}], names: new Map(), filled: new Set(kept)}
}

/** A context with the arguments of a partial that have a name. */
export function withFields(shape: Shape, extra: ReadonlyMap<string, Shape>): Shape {
  if (extra.size === 0 || shape.kind === 'unknown') return shape
  const fields = new Map([...(shape.fields ?? []), ...extra])
  const names = [...extra].map(([key, value]) => `${key}:${value.name}${value.nullable ? '?' : ''}`)
  return {...shape, kind: 'object', fields, item: null, name: `${shape.name}{${names.join()}}`}
}

/** Everything in which two calls of one partial can differ. `numberOf` gives each object a number of its own. */
export function keyOfScope(scope: Scope, numberOf: (object: object) => number): string {
  const {root, contexts, filled, inLoop, inlines, block} = scope
  return [
    root.name,
    ...contexts.map(({name, origin}) => `${name}@${origin}`),
    [...filled].sort().join(),
    String(inLoop),
    [...inlines].map(([name, {program}]) => `${name}=${numberOf(program)}`).join(),
    block ? String(numberOf(block.program)) : '',
  ].join(' ')
}
