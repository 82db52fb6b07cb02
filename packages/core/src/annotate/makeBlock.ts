import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import {diagnose} from '../diagnostics/diagnose.ts'
import type {CiteFootnote} from '../markdown/citeFootnote.ts'
import {type FlatText, flatten} from '../markdown/flatten.ts'
import {isElsewhere} from '../markdown/keepLocal.ts'
import {markdownOf} from '../markdown/markdownOf.ts'
import {toHtml} from '../markdown/toHtml.ts'
import {walk} from '../markdown/walk.ts'
import {textToHtml} from '../markdown/writePlain.ts'
import type {Block, Link} from '../model/block.ts'
import type {Place} from '../model/place.ts'
import type {Reading} from './reading.ts'
import {reportHtml} from './reportHtml.ts'

/** A block with the flat text that annotations are found in. */
export interface MadeBlock {
  block: Block
  flat: FlatText
  node: RootContent
}

/** Turns a node of the tree, whose text is given flat, into a block of the model. */
export function makeBlock(
  node: RootContent,
  flat: FlatText,
  role: Block['role'],
  reading: Reading,
  cite: CiteFootnote,
): MadeBlock {
  const {document, lines} = reading
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const at = lines.placeOf(start, end)
  const html = htmlOf(node, flat, at, reading, cite)
  const block = {
    role,
    markdown: markdownOf(node, document.text),
    html,
    text: flat.text,
    links: linksOf(node, reading),
    at,
  }
  return {block, flat, node}
}

function htmlOf(node: RootContent, flat: FlatText, at: Place, reading: Reading, cite: CiteFootnote): string {
  const html = toHtml([node], cite)
  if (html !== undefined) return html
  reading.diagnostics.push(diagnose('too-deep', at))
  return textToHtml(flat.text)
}

/** The HTML of a paragraph or heading whose inline nodes were changed. */
export function inlineHtml(inline: PhrasingContent[], cite: CiteFootnote): string {
  if (inline.length === 0) return ''
  return toHtml([{type: 'paragraph', children: inline}], cite) ?? ''
}

/** The links and images of a block in order, and a warning for each image from another host and for what no page shows. */
function linksOf(node: RootContent, reading: Reading): Link[] {
  const links: Link[] = []
  walk(node, (next) => {
    if (next.type === 'html') reportHtml(next, reading)
    const found = linkOf(next, reading)
    if (found) links.push(found)
  })
  return links
}

function linkOf(node: Nodes, reading: Reading): Link | undefined {
  const at = () => reading.lines.placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  if (node.type === 'image') {
    if (isElsewhere(node.url)) reading.diagnostics.push(diagnose('remote-image', at(), {url: node.url}))
    return {kind: 'image', url: node.url, text: node.alt ?? '', at: at()}
  }
  if (node.type === 'link')
    return {kind: 'link', url: node.url, text: flatten(node, reading.document.text).text, at: at()}
  return undefined
}
