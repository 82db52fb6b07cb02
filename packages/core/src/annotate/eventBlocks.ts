import type {List, RootContent} from 'mdast'
import type {CiteFootnote} from '../markdown/citeFootnote.ts'
import {type FlatText, flatten} from '../markdown/flatten.ts'
import {sliceInline} from '../markdown/sliceInline.ts'
import type {Block} from '../model/block.ts'
import type {Unit} from '../segment/unit.ts'
import {inlineHtml, type MadeBlock, makeBlock} from './makeBlock.ts'
import type {Reading} from './reading.ts'

/** The nodes that a run of units shows. Items of one list that follow each other stand in one list again. */
export function nodesOf(units: Unit[]): RootContent[] {
  const nodes: RootContent[] = []
  let open: List | undefined
  for (const [index, unit] of units.entries()) {
    if (unit.kind !== 'item' || !unit.list || (index === 0 && unit.lead)) {
      open = undefined
      nodes.push(...unit.nodes.filter((node) => node.type !== 'thematicBreak'))
      continue
    }
    const item = unit.list.children.filter((each) => each.children === unit.nodes)
    if (open && units[index - 1]?.list === unit.list) {
      open.children.push(...item)
      open.spread = isSpread(open.children)
      if (open.position && unit.list.position)
        open.position = {start: open.position.start, end: item.at(-1)?.position?.end ?? open.position.end}
    } else {
      open = {...unit.list, ...startOf(unit, item), children: item}
      const first = item[0]?.position
      if (first) open.position = {...first}
      nodes.push(open)
    }
  }
  return nodes
}

/** A list that starts in the middle of another has the number and the white space of its own items. */
function startOf({number}: Unit, [first]: List['children']): Pick<List, 'start' | 'spread'> {
  return {start: number ?? null, spread: first ? isSpread([first]) : false}
}

/** As mdast has it: a blank line parts two items, or the blocks of one. */
function isSpread(items: List['children']): boolean {
  return items.some(({spread, position}, index) => {
    const before = items[index - 1]?.position
    return spread === true || (before && position && position.start.line - before.end.line > 1) === true
  })
}

/** The text of each block of an event. That of the first was needed to read its lead. */
export function flatBlocks(nodes: RootContent[], opener: Unit | undefined, source: string): FlatText[] {
  const isRead = (opener?.kind === 'paragraph' || opener?.kind === 'heading') && opener.opening?.skip === 0
  return nodes.map((node, index) =>
    index === 0 && isRead && node === opener.nodes[0] && opener.opening ? opener.opening.flat : flatten(node, source),
  )
}

/** The blocks of an event; the first one also without its lead. */
export function eventBlocks(
  nodes: RootContent[],
  flats: FlatText[],
  opener: Unit | undefined,
  roleOf: (node: RootContent, flat: FlatText) => Block['role'],
  reading: Reading,
  cite: CiteFootnote,
): MadeBlock[] {
  return nodes.map((node, index) => {
    const flat = flats[index] as FlatText
    const made = makeBlock(node, flat, roleOf(node, flat), reading, cite)
    if (index > 0 || !opener?.lead || !opener.opening || opener.kind === 'row' || opener.kind === 'block') return made
    const {lead, opening} = opener
    const rest = sliceInline(opening.inline, shift(lead.rest, opening.skip), {lang: reading.lang})
    made.block.afterLead = inlineHtml(rest, cite)
    return made
  })
}

function shift({start, end}: {start: number; end: number}, by: number): {start: number; end: number} {
  return {start: Math.max(0, start - by), end: end - by}
}

/** What kind of block a node is, by itself. */
export function plainRole(node: RootContent, text: string, reading: Reading): Block['role'] {
  if (node.type === 'blockquote') return 'quotation'
  if (node.type === 'paragraph' && isNote(text, reading)) return 'note'
  return 'text'
}

/** `For reference: …` explains the event above it. */
function isNote(text: string, {lexicon}: Reading): boolean {
  const head = text.slice(0, 40).toLowerCase()
  return lexicon.notes.some((words) => head.startsWith(words) && /^\s*[:.]/.test(head.slice(words.length)))
}
