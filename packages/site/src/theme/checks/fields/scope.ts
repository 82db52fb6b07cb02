import type {Program} from '../../handlebars.ts'
import type {Template} from '../../templates/template.ts'
import {type Shape, unknownShape} from './shape.ts'

/** A stretch of a template that another one prints: an inline partial, or the inside of a partial block. */
export interface Handed {
  template: Template
  program: Program
  /** What was handed over where it was written. */
  inlines: ReadonlyMap<string, Handed>
  block: Handed | null
}

/** What a stretch of a template sees. Scopes are never changed: a block inside has one of its own. */
export interface Scope {
  template: Template
  root: Shape
  /** The context, then those around it: `../`. */
  contexts: readonly Shape[]
  /** Block parameters by name. */
  names: ReadonlyMap<string, Shape>
  /** Origins of what is not empty here, since a condition says so. */
  filled: ReadonlySet<string>
  /** True inside `{{#each}}`, where `@index` and its like exist. */
  inLoop: boolean
  inlines: ReadonlyMap<string, Handed>
  block: Handed | null
}

/** The scope inside a block that has its own context. */
export function enter(
  scope: Scope,
  context: Shape,
  names: readonly string[] = [],
  values: readonly Shape[] = [],
): Scope {
  const inside = new Map(scope.names)
  for (const [position, name] of names.entries()) inside.set(name, values[position] ?? unknownShape)
  return {...scope, contexts: [context, ...scope.contexts], names: inside}
}

/** The scope in which some more origins are known not to be empty. */
export function assume(scope: Scope, origins: readonly string[]): Scope {
  return origins.length === 0 ? scope : {...scope, filled: new Set([...scope.filled, ...origins])}
}
