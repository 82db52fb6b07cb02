import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

// A single tilde stands for `about` in prose and must not strike out.
const body = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const whole = body().use(remarkFrontmatter, ['yaml']).freeze()
const withoutExtensions = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Reads CommonMark with tables, footnotes and strike-through (GFM), and YAML front matter at the head of a document. This
 * is the only place where Markdown is parsed by a library.
 */
export function parseWithRemark(text: string, atHead: boolean): Root {
  try {
    return (atHead ? whole : body).parse(text)
  } catch (error) {
    // The extensions walk the tree on the call stack, which blocks nested thousands deep exceed; plain CommonMark does not.
    if (error instanceof RangeError) return withoutExtensions.parse(text)
    throw error
  }
}
