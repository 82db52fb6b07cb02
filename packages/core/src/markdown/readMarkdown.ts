import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
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

// A single tilde stands for `about` in prose and must not strike out.
const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkFrontmatter, ['yaml'])

const withoutExtensions = unified().use(remarkParse).use(remarkFrontmatter, ['yaml'])

/** Reads CommonMark with tables, footnotes and strike-through (GFM) and YAML front matter. */
export function readMarkdown(source: string): MarkdownDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const tame = tameNesting(text)
  const root = parse(tame.text)
  resolveReferences(root)
  return {source, text, root, tooDeep: tame.tamed}
}

/** The extensions walk the tree on the call stack, which blocks nested thousands deep exceed; plain CommonMark does not. */
function parse(text: string): Root {
  try {
    return processor.parse(text)
  } catch (error) {
    if (error instanceof RangeError) return withoutExtensions.parse(text)
    throw error
  }
}
