import type {Element, ElementContent} from 'hast'
import type {FootnoteReference, Root, RootContent} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {CiteFootnote} from './citeFootnote.ts'
import {keepLocal} from './keepLocal.ts'
import {parseRawHtml} from './parseRawHtml.ts'
import {sanitiseSchema} from './sanitiseSchema.ts'
import {walk} from './walk.ts'

/**
 * Writes blocks of any kind as sanitised HTML, through the rehype pipeline: what `toHtml` does where they are not plain.
 * `undefined` for blocks nested too deep to be laid out.
 */
export function layOut(nodes: RootContent[], cite: CiteFootnote): string | undefined {
  try {
    const root: Root = {type: 'root', children: nodes}
    const cleaner = holdsHtml(root) ? rawCleaner : plainCleaner
    return writer.stringify(cleaner.runSync(root, {data: {cite}})).trim()
  } catch (error) {
    // Blocks nested deeper than the call stack cannot be walked by the libraries; the caller keeps their text.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const writer = unified().use(rehypeStringify)

const toTree = unified().use(remarkRehype, {
  allowDangerousHtml: true,
  handlers: {
    footnoteReference(state: State, node: FootnoteReference) {
      const cite = (state.options as {file?: {data: {cite?: CiteFootnote}}}).file?.data.cite
      return citation(cite?.(node.identifier), node)
    },
  },
})

// Parsing raw HTML costs more than all the rest, and few blocks hold any.
const rawCleaner = toTree()
  .use(() => parseRawHtml)
  .use(rehypeSanitize, sanitiseSchema)
  .use(keepLocal)
  .freeze()
const plainCleaner = toTree().use(rehypeSanitize, sanitiseSchema).use(keepLocal).freeze()

function holdsHtml(root: Root): boolean {
  let found = false
  walk(root, (node) => {
    if (node.type === 'html') found = true
  })
  return found
}

function citation(found: ReturnType<CiteFootnote>, node: FootnoteReference): ElementContent {
  if (!found) return {type: 'text', value: `[^${node.label ?? node.identifier}]`}
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {href: found.href},
    children: [{type: 'text', value: String(found.number)}],
  }
  return {type: 'element', tagName: 'sup', properties: {className: ['citation']}, children: [link]}
}
