import type {Nodes, Parents, Root} from 'mdast'
import type {Position} from 'unist'
import {indexLines} from './lineIndex.ts'
import {walk} from './walk.ts'

/** What an address is found by. */
const addressed = /https?:|www\.|@/i

/**
 * Gives the nodes of a tree their places where they have none. In brackets, as in `[photo: https://example.org]`, GFM finds addresses
 * only once the text is read, and what `mdast-util-gfm-autolink-literal` cuts there has no place.
 */
export function placeAddresses(root: Root, source: string): Root {
  if (!addressed.test(source)) return root
  let lines: ReturnType<typeof indexLines> | undefined
  const positionOf = (start: number, end: number): Position => {
    lines ??= indexLines(source, '')
    const {line, column, endLine, endColumn} = lines.placeOf(start, end)
    return {start: {line, column, offset: start}, end: {line: endLine, column: endColumn, offset: end}}
  }
  walk(root, (node) => {
    if ('children' in node && node.children.some(({position}) => !position)) placeChildren(node, source, positionOf)
  })
  return root
}

function placeChildren(node: Parents, source: string, positionOf: (start: number, end: number) => Position): void {
  let from = node.position?.start.offset ?? 0
  for (const [index, child] of node.children.entries()) {
    if (!child.position) {
      const behind = node.children.slice(index + 1)
      const last = behind.find(({position}) => position)?.position?.start.offset ?? node.position?.end.offset
      const rest = source.slice(from, last)
      const text = textOf(child)
      const found = rest.indexOf(text)
      // What is written with escapes does not stand there as it reads: it reaches to the next one that does.
      const next = behind[0] && !behind[0].position ? rest.indexOf(textOf(behind[0])) : -1
      const [start, end] = found >= 0 ? [found, found + text.length] : [0, next >= 0 ? next : rest.length]
      child.position = positionOf(from + start, from + end)
    }
    from = child.position.end.offset ?? from
  }
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
