import type {RootContent} from 'mdast'

/**
 * The Markdown of a node as it stands in the source. A cell of a table that became a paragraph has the heading of its column
 * in front, which has no place of its own.
 */
export function markdownOf(node: RootContent, source: string): string {
  const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const label = node.type === 'paragraph' ? node.children[0] : undefined
  return label?.type === 'text' && !label.position ? label.value + written : written
}
