import type {Node, PartialStatement, PathExpression} from '../handlebars.ts'
import type {Template} from './template.ts'
import type {TemplateIndex} from './templateIndex.ts'

/** A place in a template that includes another one: `{{> footer}}`, `{{#> layouts/page}}`, `{{> @parent/footer}}`. */
export interface PartialReference {
  /** The name as written. */
  name: string
  /** The path it stands for: `partials/footer`. */
  path: string
  /** True for `@parent/`: the same name, below the layer of the template. */
  parent: boolean
  /** True where text is given for the case that there is no such partial. */
  hasFallback: boolean
  expression: PathExpression
}

/** The reference that a node makes, or `null` for other nodes and for computed names. */
export function partialReference(node: Node): PartialReference | null {
  if (node.type !== 'PartialStatement' && node.type !== 'PartialBlockStatement') return null
  const expression = (node as PartialStatement).name
  if (expression.type !== 'PathExpression') return null
  const name = String(expression.original)
  const parent = name.startsWith('@parent/')
  const plain = parent ? name.slice('@parent/'.length) : name
  const path = /^(?:templates|layouts|slots)\//.test(plain) ? plain : `partials/${plain}`
  return {name, path, parent, hasFallback: node.type === 'PartialBlockStatement', expression}
}

/** The template that a reference reaches from the template it stands in. */
export function resolveReference(
  {path, parent}: PartialReference,
  from: Template,
  index: TemplateIndex,
): Template | undefined {
  return index.find(path, parent ? from.layer + 1 : 0)
}
