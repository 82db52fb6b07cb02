import type {Nodes} from 'mdast'

/**
 * Visits a node and all below it in document order. It keeps a stack of its own, because documents can nest deeper than
 * the call stack is high.
 */
export function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    visit(node)
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at] as Nodes)
  }
}
