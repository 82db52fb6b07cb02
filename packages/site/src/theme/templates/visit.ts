import type {Node} from '../handlebars.ts'

/** Calls `enter` for every node of a syntax tree, parents first, in the order of the source. */
export function visit(node: Node, enter: (node: Node) => void): void {
  enter(node)
  for (const key of orderedKeys) {
    const child = (node as unknown as Record<string, unknown>)[key]
    for (const item of Array.isArray(child) ? child : [child]) {
      if (item !== null && typeof item === 'object' && 'type' in item) visit(item as Node, enter)
    }
  }
}

const orderedKeys = ['name', 'path', 'params', 'hash', 'pairs', 'value', 'body', 'program', 'inverse']
