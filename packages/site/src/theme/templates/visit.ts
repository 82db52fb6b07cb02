import type {Node} from '../handlebars.ts'

/** Calls `enter` for every node of a syntax tree, parents first, in the order of the source. */
export function visit(node: Node, enter: (node: Node) => void): void {
  enter(node)
  for (const key of orderedKeys) {
    const child = (node as unknown as Record<string, unknown>)[key]
    if (child === null || typeof child !== 'object') continue
    if (!Array.isArray(child)) visitIfNode(child, enter)
    else for (const item of child) visitIfNode(item, enter)
  }
}

function visitIfNode(value: unknown, enter: (node: Node) => void): void {
  if (value !== null && typeof value === 'object' && 'type' in value) visit(value as Node, enter)
}

const orderedKeys = ['name', 'path', 'params', 'hash', 'pairs', 'value', 'body', 'program', 'inverse']
