import type {Node} from '../handlebars.ts'

/** The text and the output of a template in the order of the source, as if every branch were taken once. */
export function flatten(node: Node): Node[] {
  const found: Node[] = []
  collect(node, found)
  return found
}

function collect(node: Node, found: Node[]): void {
  if (node.type === 'ContentStatement' || node.type === 'MustacheStatement') {
    found.push(node)
    return
  }
  const {body, program, inverse} = node as {body?: Node[]; program?: Node; inverse?: Node} & Node
  if (body) for (const child of body) collect(child, found)
  if (program) collect(program, found)
  if (inverse) collect(inverse, found)
}
