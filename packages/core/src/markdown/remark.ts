import type {Root} from 'mdast'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {placeAddresses} from './placeAddresses.ts'

const body = unified().use(remarkParse).use(readGfm).freeze()
const whole = body().use(readFrontMatter).freeze()
const withoutExtensions = unified().use(remarkParse).use(readFrontMatter).freeze()

/**
 * Reads CommonMark with tables, footnotes and strike-through (GFM), and YAML front matter at the head of a document. This
 * is the only place where Markdown is parsed by a library.
 */
export function parseWithRemark(text: string, atHead: boolean): Root {
  try {
    return placeAddresses((atHead ? whole : body).parse(text), text)
  } catch (error) {
    // The extensions walk the tree on the call stack, which blocks nested thousands deep exceed; plain CommonMark does not.
    if (error instanceof RangeError) return withoutExtensions.parse(text)
    throw error
  }
}

/**
 * What `remark-gfm` does for reading. The plugin itself also brings a writer of Markdown, which a browser would load for
 * nothing. A single tilde stands for `about` in prose and must not strike out.
 */
function readGfm(this: Processor): void {
  addExtensions(this, gfm({singleTilde: false}), gfmFromMarkdown())
}

/** What `remark-frontmatter` does for reading. */
function readFrontMatter(this: Processor): void {
  addExtensions(this, frontmatter(['yaml']), [frontmatterFromMarkdown(['yaml'])])
}

function addExtensions(
  processor: Processor,
  syntax: ReturnType<typeof gfm>,
  tree: ReturnType<typeof gfmFromMarkdown>,
): void {
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = processor.data()
  processor.data({
    micromarkExtensions: [...micromarkExtensions, syntax],
    fromMarkdownExtensions: [...fromMarkdownExtensions, tree],
  })
}
