import type {Heading, List, ListItem, Paragraph, RootContent, Table} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {flatten} from '../markdown/flatten.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import {readLead, readTrailingLead} from './readLead.ts'
import {readRows} from './readRows.ts'
import {splitLines} from './splitLines.ts'
import type {Opening, Unit} from './unit.ts'

/** Takes the document apart into units and reads the lead of each. */
export function readUnits(document: MarkdownDocument, lexicon: Lexicon): Unit[] {
  const units = document.root.children.flatMap((node) => unitsOf(node, document.text, lexicon))
  return readTrailingLeads(units, document.text, lexicon)
}

/** Headings that end with their date, where the document has several of them. */
function readTrailingLeads(units: Unit[], source: string, lexicon: Lexicon): Unit[] {
  const trailing = new Map<Unit, Unit>()
  for (const unit of units) {
    if (unit.kind !== 'heading' || unit.level === 1 || unit.lead) continue
    const opening = openingOf(unit.nodes[0] as Heading, source)
    const lead = readTrailingLead(opening.flat.text, lexicon)
    if (lead) trailing.set(unit, {...unit, opening, lead})
  }
  return trailing.size > 1 ? units.map((unit) => trailing.get(unit) ?? unit) : units
}

function unitsOf(node: RootContent, source: string, lexicon: Lexicon): Unit[] {
  switch (node.type) {
    case 'yaml':
      return [unit('front-matter', node)]
    case 'definition':
    case 'footnoteDefinition':
      return [unit('definition', node)]
    case 'thematicBreak':
      return [unit('break', node)]
    case 'heading':
      return [{...withLead(unit('heading', node), openingOf(node, source), lexicon), level: node.depth}]
    case 'paragraph':
      return splitLines(node, source, lexicon).map((part) =>
        withLead(unit('paragraph', part), openingOf(part, source), lexicon),
      )
    case 'list':
      return itemsOf(node, source, lexicon) ?? [unit('block', node)]
    case 'table':
      return readRows(node as Table, source, lexicon) ?? [unit('block', node)]
    default:
      return [unit('block', node)]
  }
}

/** The items of a list in which at least one is dated. */
function itemsOf(list: List, source: string, lexicon: Lexicon): Unit[] | undefined {
  const enumerated = isEnumeration(list, source)
  const items = list.children.map((item) => {
    const first = item.children[0]
    const dotted = first?.type === 'list' ? withLeadOf(dottedDate(item, list, source), list, lexicon) : undefined
    if (dotted?.lead) return dotted
    const number = list.ordered ? {number: numberOf(item, source)} : {}
    const plain: Unit = {...unit('item', item as unknown as RootContent), nodes: item.children, list, ...number}
    if (first?.type !== 'paragraph' && first?.type !== 'heading') return plain
    const opening = openingOf(first, source)
    return withLead(plain, list.ordered && !enumerated ? numbered(opening, item, source) : opening, lexicon)
  })
  return items.some((item) => item.lead) ? items : undefined
}

/**
 * `23. Mai 2022 …` is a date that Markdown takes for a list; `1. … 2. … 3. …` is a list. The numbers in the source tell
 * them apart.
 */
function isEnumeration(list: List, source: string): boolean {
  if (!list.ordered || list.children.length < 2) return false
  const numbers = list.children.map((item) => numberOf(item, source))
  return numbers.every((number, index) => (index === 0 ? number <= 1 : number === (numbers[index - 1] ?? 0) + 1))
}

function numberOf(item: ListItem, source: string): number {
  return Number(/^\d+/.exec(source.slice(offset(item), offset(item) + 10))?.[0])
}

/** The opening of an ordered item, with its number put back in front. */
function numbered(opening: Opening, item: ListItem, source: string): Opening {
  const start = offset(item)
  const marker = /^\d+[.)]/.exec(source.slice(start, start + 12))?.[0]
  if (!marker) return opening
  const head = `${marker} `
  const stretches = opening.flat.stretches.map((stretch) => ({...stretch, at: stretch.at + head.length}))
  const flat = {text: head + opening.flat.text, stretches: [{at: 0, source: start, exact: true}, ...stretches]}
  return {flat, inline: opening.inline, skip: opening.skip + head.length}
}

/** A date whose numbers Markdown took for lists, and the text behind them. */
interface DottedDate {
  unit: Unit
  opening: Opening
}

function withLeadOf(dotted: DottedDate | undefined, list: List, lexicon: Lexicon): Unit | undefined {
  return dotted && withLead({...dotted.unit, list}, dotted.opening, lexicon)
}

/**
 * `23. 5. 2022 …`, `- 23. Mai 2022 …`, `- 1914. Pacific Ocean …`: dates that Markdown takes for a list in a list. The numbers go
 * back in front of the text.
 */
function dottedDate(item: ListItem, list: List, source: string): DottedDate | undefined {
  const numbers = list.ordered ? [item] : []
  let inner = item
  for (let depth = 0; depth < 2; depth++) {
    const next = inner.children[0]
    const only = next?.type === 'list' && next.ordered && next.children.length === 1 ? next.children[0] : undefined
    if (!only) break
    numbers.push(only)
    inner = only
  }
  const first = inner.children[0]
  if (first?.type !== 'paragraph') return undefined
  const opening = numbers.reduceRight((behind, number) => numbered(behind, number, source), openingOf(first, source))
  const nodes = [...inner.children, ...(inner === item ? [] : item.children.slice(1))]
  return {unit: {...unit('item', item as unknown as RootContent), nodes}, opening}
}

function openingOf(node: Paragraph | Heading, source: string): Opening {
  return {flat: flatten(node, source), inline: node.children, skip: 0}
}

function withLead(plain: Unit, opening: Opening, lexicon: Lexicon): Unit {
  // Code is no prose.
  if (opening.inline[0]?.type === 'inlineCode') return plain
  const lead = readLead(opening.flat.text, lexicon)
  return lead && lead.phrase.end > opening.skip ? {...plain, opening, lead} : plain
}

function unit(kind: Unit['kind'], node: RootContent): Unit {
  return {kind, nodes: [node], start: offset(node), end: node.position?.end.offset ?? 0}
}

function offset(node: {position?: {start: {offset?: number | undefined}} | undefined}): number {
  return node.position?.start.offset ?? 0
}
