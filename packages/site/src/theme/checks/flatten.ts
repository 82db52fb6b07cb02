import type {Node} from '../handlebars.ts'

/** The text and the output of a template in the order of the source, as if every branch were taken once. */
export function flatten(node: Node): Node[] {
  if (node.type === 'ContentStatement' || node.type === 'MustacheStatement') return [node]
  const {body, program, inverse} = node as {body?: Node[]; program?: Node; inverse?: Node} & Node
  return [...(body ?? []), program, inverse].flatMap((child) => (child ? flatten(child) : []))
}
