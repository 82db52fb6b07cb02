import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../../diagnostics/didYouMean.ts'
import {finding} from '../../diagnostics/finding.ts'
import {suggestField} from '../../diagnostics/suggestField.ts'
import type {PathExpression} from '../../handlebars.ts'
import {placeOf} from '../placeOf.ts'
import type {Scope} from './scope.ts'
import {type Shape, textShape, unknownShape} from './shape.ts'

export interface PathReader {
  report(diagnostic: Diagnostic): void
  /** The settings that some layer declares. */
  settings: ReadonlySet<string>
}

/** What a path leads to from a scope, with a finding for each step that leads nowhere. */
export function readPath(path: PathExpression, scope: Scope, reader: PathReader): Shape {
  const [first, ...rest] = path.parts as string[]
  const isScoped = path.depth > 0 || /^\.|^this\b/.test(path.original)
  if (path.data) {
    const start = readData(path, scope, reader)
    return follow(start, rest, path, scope, reader)
  }
  const named = first !== undefined && !isScoped ? scope.names.get(first) : undefined
  if (named) return follow(named, rest, path, scope, reader)
  const context = scope.contexts[path.depth] ?? unknownShape
  return follow(context, path.parts as string[], path, scope, reader)
}

/** True where nothing says that a value is there. */
export function mayBeEmpty(shape: Shape, {filled}: Scope): boolean {
  return shape.nullable && !filled.has(shape.origin)
}

const loopNames = ['index', 'key', 'first', 'last']

function readData(path: PathExpression, {root, inLoop}: Scope, {report}: PathReader): Shape {
  const name = String(path.parts[0])
  if (name === 'root') return root
  if (inLoop && loopNames.includes(name)) return textShape
  const known = ['root', ...(inLoop ? loopNames : [])]
  const hint = loopNames.includes(name)
    ? `@${name} exists inside {{#each}} only.`
    : (didYouMean(name, known) ?? `There are ${known.map((each) => `@${each}`).join(', ')}.`)
  report(finding('theme-unknown-field', placeOf(path.loc), `There is no "@${name}" here.`, hint))
  return unknownShape
}

function follow(start: Shape, parts: readonly string[], path: PathExpression, scope: Scope, reader: PathReader): Shape {
  let shape = start
  for (const [position, part] of parts.entries()) {
    if (shape.kind === 'unknown') return unknownShape
    if (mayBeEmpty(shape, scope)) {
      const way = shownBefore(path, parts, position)
      const message = `"${part}" is asked of ${way}, which may be empty.`
      reader.report(finding('theme-empty-field', placeOf(path.loc), message))
    }
    const next = stepInto(shape, part, path, scope, reader)
    if (!next) return unknownShape
    shape = {...next, origin: `${shape.origin}.${part}`}
  }
  return shape
}

function stepInto(shape: Shape, part: string, path: PathExpression, scope: Scope, reader: PathReader): Shape | null {
  const field = fieldOf(shape, part)
  if (shape.kind === 'record' && !reader.settings.has(part)) {
    const hint = didYouMean(part, reader.settings)
    reader.report(finding('theme-unknown-setting', placeOf(path.loc), `The theme has no setting "${part}".`, hint))
    return null
  }
  if (field) return field
  const fields = [...(shape.fields?.keys() ?? [])]
  const hint =
    shape.kind === 'list'
      ? 'It is a list: go through it with {{#each}}.'
      : suggestField(part, fields, [...(scope.root.fields?.keys() ?? [])])
  reader.report(finding('theme-unknown-field', placeOf(path.loc), `There is no field "${part}" here.`, hint))
  return null
}

function fieldOf(shape: Shape, part: string): Shape | null {
  switch (shape.kind) {
    case 'list':
      return part === 'length' ? textShape : /^\d+$/.test(part) ? shape.item : null
    case 'record':
      return shape.item
    case 'text':
      return part === 'length' ? textShape : null
    default:
      return shape.fields?.get(part) ?? null
  }
}

function shownBefore(path: PathExpression, parts: readonly string[], position: number): string {
  const way = parts.slice(0, position).join('.')
  return way === '' ? (path.data ? `@${path.parts[0]}` : 'its context') : `"${way}"`
}
