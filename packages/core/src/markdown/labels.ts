import type {Root} from 'mdast'
import type {Chunk} from './chunk.ts'
import {markLength} from './cutChunks.ts'
import {walk} from './walk.ts'

/** The first words of each definition of a document, by its normalised label: `[tender]:`, `[^tender]:`. */
export type Labels = Map<string, {opening: string; definedIn?: Root}>

/** Collects the labels that links and footnotes can refer to anywhere in the document. */
export function collectLabels(roots: (Root | undefined)[], plain: Chunk[], text: string): Labels {
  const labels: Labels = new Map()
  for (const {start} of plain) {
    const opening = text.slice(start, start + markLength(text, start) - 1)
    labels.set(normaliseLabel(opening.slice(1, -2)), {opening})
  }
  for (const root of roots) {
    if (!root || !text.slice(root.position?.start.offset, root.position?.end.offset).includes(']:')) continue
    walk(root, (node) => {
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
      const start = node.position?.start.offset ?? 0
      const opening = /^\[(?:\\.|[^\\\]])*\]:/s.exec(text.slice(start, start + 1100))?.[0]
      if (opening) labels.set(normaliseLabel(opening.slice(1, -2)), {opening, definedIn: root})
    })
  }
  return labels
}

/** Definitions of every label that a stretch may refer to and does not define itself. */
export function stubsFor(stretch: string, root: Root | undefined, labels: Labels): string[] {
  if (labels.size === 0 || !stretch.includes('[')) return []
  const stubs = new Set<string>()
  for (const match of stretch.matchAll(/\[((?:\\.|[^\\[\]])*)\]/gs)) {
    const {opening, definedIn} = labels.get(normaliseLabel(match[1] ?? '')) ?? {}
    if (opening && (!root || definedIn !== root))
      stubs.add(opening.startsWith('[^') ? `${opening} x` : `${opening} <x>`)
  }
  return [...stubs]
}

/** Labels match whatever their case and white space (CommonMark 0.31, section 4.7). */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
}
