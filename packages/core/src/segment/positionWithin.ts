import type {Node} from 'unist'

/** The position of a part of a node, from one offset in the source to another. */
export function positionWithin(
  source: string,
  node: Node,
  [start, end]: readonly [number, number],
): NonNullable<Node['position']> {
  const from = node.position?.start ?? {line: 1, column: 1, offset: 0}
  const point = (offset: number) => {
    const before = source.slice(from.offset, offset).split(/\r\n|\n|\r/)
    const last = before.at(-1)?.length ?? 0
    return {line: from.line + before.length - 1, column: before.length > 1 ? last + 1 : from.column + last, offset}
  }
  return {start: point(start), end: point(end)}
}
