import type {Definition, Root} from 'mdast'
import {walk} from './walk.ts'

/** Turns links and images by reference, `[text][label]`, into plain ones, so that each block stands for itself. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>()
  walk(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  if (definitions.size === 0) return
  walk(root, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    const {url, title} = definition
    Object.assign(node, {type: node.type === 'linkReference' ? 'link' : 'image', url, title})
  })
}
