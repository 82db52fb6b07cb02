import type {Root, RootContent} from 'mdast'
import type {Unit} from '../segment/unit.ts'

/**
 * Finds the node of a unit: a block of the tree, an item of a list or a row of a table. A paragraph that was taken for several
 * units is replaced by one for each, so that every unit has a node of its own.
 */
export function indexNodes(root: Root, units: Unit[]): (unit: Unit) => RootContent | undefined {
  const ownNodes = new Map(
    units.flatMap((unit) => (unit.kind === 'paragraph' && unit.nodes[0] ? [[unit.start, unit.nodes[0]]] : [])),
  )
  root.children = root.children.flatMap((node) => {
    if (node.type !== 'paragraph') return [node]
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    const parts = [...ownNodes].filter(([start]) => start >= from && start < to).map(([, part]) => part)
    return parts.length > 1 ? parts : [node]
  })
  const byPlace = new Map<string, RootContent>()
  for (const node of root.children) {
    byPlace.set(`${node.type} ${offset(node)}`, node)
    if (node.type === 'list' || node.type === 'table')
      for (const child of node.children) byPlace.set(`${child.type} ${offset(child)}`, child)
  }
  return ({kind, nodes, start}) => {
    if (kind === 'item') return byPlace.get(`listItem ${start}`)
    return byPlace.get(`tableRow ${start}`) ?? byPlace.get(`${nodes[0]?.type} ${start}`)
  }
}

function offset(node: RootContent): number {
  return node.position?.start.offset ?? 0
}
