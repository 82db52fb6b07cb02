import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {resolveReferences} from './resolveReferences.ts'

/** The syntax tree of a source without its byte order mark; `text` is what the offsets of the tree count in. */
export interface MarkdownDocument {
  /** The whole source as it came in. */
  source: string
  /** The source without a byte order mark. */
  text: string
  root: Root
}

// A single tilde stands for `about` in prose and must not strike out.
const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkFrontmatter, ['yaml'])

/** Reads CommonMark with tables, footnotes and strike-through (GFM) and YAML front matter. */
export function readMarkdown(source: string): MarkdownDocument {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const root = processor.parse(text)
  resolveReferences(root)
  return {source, text, root}
}
