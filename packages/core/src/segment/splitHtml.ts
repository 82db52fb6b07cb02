import type {Html} from 'mdast'
import {positionWithin} from './positionWithin.ts'

/**
 * Raw HTML pasted from a word processor or a web page holds its paragraphs and list items in one block. Cuts it before each of
 * them, so that each can be an event; the pieces, joined, are the block.
 */
export function splitHtml(node: Html, source: string): Html[] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  if (!isPasted(node) || source.slice(from, to) !== node.value) return [node]
  const starts = [...node.value.matchAll(/<(?:p|li)\b/gi)].map(({index}) => index).filter((start) => start > 0)
  const edges = [0, ...starts, node.value.length]
  return edges.slice(0, -1).map((at, index) => {
    const value = node.value.slice(at, edges[index + 1]).trimEnd()
    return {...node, value, position: positionWithin(source, node, [from + at, from + at + value.length])}
  })
}

/** True for HTML that opens with a paragraph or a list. */
export function isPasted({value}: Html): boolean {
  return /^<(?:p|ul|ol|li)\b/i.test(value)
}
