import type {Nodes} from 'mdast'
import {hiddenBy, textOfHtml} from './hiddenText.ts'

/** The plain text of a piece of the tree, and where each stretch of it stands in the source. */
export interface FlatText {
  text: string
  /** Stretches in order: offset in `text`, offset in the source, whether the two run letter by letter. */
  stretches: {at: number; source: number; exact: boolean}[]
}

const blocks = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'code',
  'table',
  'tableRow',
  'tableCell',
])

/** Flattens a node to plain text. Blocks are parted by line ends; footnote marks and HTML tags leave nothing. */
export function flatten(nodes: Nodes | readonly Nodes[], source: string): FlatText {
  const flat: FlatText = {text: '', stretches: []}
  const pending = (Array.isArray(nodes) ? [...nodes] : [nodes]).reverse() as Nodes[]
  const state: {hidden: string | undefined} = {hidden: undefined}
  // A stack of our own: documents nest deeper than the call stack is high.
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (blocks.has(node.type) && flat.text !== '' && !flat.text.endsWith('\n'))
      append(flat, '\n', offsetOf(node), false)
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) pending.push(node.children[index] as Nodes)
    else appendLeaf(flat, node, source, state)
  }
  return flat
}

/** The offset in the source at which a character of the flat text stands. */
export function sourceOffset(flat: FlatText, at: number): number {
  let low = 0
  let high = flat.stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((flat.stretches[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const stretch = flat.stretches[low]
  if (!stretch) return 0
  return stretch.exact ? stretch.source + Math.max(0, at - stretch.at) : stretch.source
}

function appendLeaf(flat: FlatText, node: Nodes, source: string, state: {hidden: string | undefined}): void {
  if (node.type === 'html') {
    append(flat, textOfHtml(node.value).trim(), offsetOf(node), false)
    state.hidden = isWhole(node.value) ? state.hidden : hiddenBy(node.value, state.hidden)
  }
  if (state.hidden !== undefined) return
  if (node.type === 'break') append(flat, '\n', offsetOf(node), false)
  if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return
  const start = offsetOf(node)
  if (source.startsWith(node.value, start)) append(flat, node.value, start, true)
  else appendLines(flat, node.value, start, source)
}

/** Text without the white space around its line ends: each line that stands in the source as it is has its own place. */
function appendLines(flat: FlatText, text: string, start: number, source: string): void {
  let from = start
  for (const line of text.match(/[^\n\r]+|\r\n|\n|\r/g) ?? []) {
    const found = source.indexOf(line, from)
    // What is written otherwise than it reads, such as `&amp;`, is found nowhere near; a line end is the next one.
    const exact = found >= 0 && (/[\n\r]/.test(line) || /^[ \t>]*$/.test(source.slice(from, found)))
    append(flat, line, exact ? found : from, exact)
    if (exact) from = found + line.length
  }
}

/** A block of HTML that closes what it opens. */
function isWhole(html: string): boolean {
  return /<\/[a-z]+\s*>\s*$/i.test(html) && !html.startsWith('</')
}

function append(flat: FlatText, text: string, source: number, exact: boolean): void {
  if (text === '') return
  flat.stretches.push({at: flat.text.length, source, exact})
  flat.text += text
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}
