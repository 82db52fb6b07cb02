import type {Root} from 'mdast'
import {readStretches} from './readStretches.ts'
import {resolveReferences} from './resolveReferences.ts'
import {tameNesting} from './tameNesting.ts'

/** The syntax tree of a source without its byte order mark; `text` is what the offsets of the tree count in. */
export interface MarkdownDocument {
  /** The whole source as it came in. */
  source: string
  /** The source without a byte order mark. */
  text: string
  root: Root
  /** Offsets behind which marks of quotations and lists nest too deep to be read. */
  tooDeep: number[]
}

/** Reads CommonMark with tables, footnotes and strike-through (GFM) and YAML front matter. */
export function readMarkdown(source: string): MarkdownDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const tame = tameNesting(text)
  const root = readStretches(tame.text)
  resolveReferences(root)
  return {source, text, root, tooDeep: tame.tamed}
}
