import type {Root} from 'hast'
import {fromHtmlIsomorphic} from 'hast-util-from-html-isomorphic'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

/**
 * Makes elements of raw HTML in a tree, by the rules of the HTML standard: as `rehype-raw` does, but a page parses with the
 * browser's own parser instead of loading one. Nothing in it runs or loads while it is parsed.
 */
export function parseRawHtml(tree: Root): Root {
  return fromHtmlIsomorphic(writer.stringify(tree), {fragment: true})
}

const writer = unified().use(rehypeStringify, {allowDangerousHtml: true}).freeze()
