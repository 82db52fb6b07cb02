import type {Heading, Html, List, ListItem, Paragraph, RootContent, Table} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {flatten} from '../markdown/flatten.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import {isClosingLine} from './isClosingLine.ts'
import {isPeriodLine} from './periods.ts'
import {type BareDays, readBareDay} from './readBareDay.ts'
import {readDateline} from './readDateline.ts'
import {readLead, readTrailingLead} from './readLead.ts'
import {readRows} from './readRows.ts'
import {sliceText} from './sliceText.ts'
import {isPasted, splitHtml} from './splitHtml.ts'
import {splitLines} from './splitLines.ts'
import type {Opening, Unit} from './unit.ts'

/**
 * Takes the document apart into units and reads the lead of each. Dates at the end of headings count where at least `fewest` of
 * them do.
 */
export function readUnits(document: MarkdownDocument, lexicon: Lexicon, fewest = 2): Unit[] {
  const around: Around = {}
  const units = document.root.children.flatMap((node) => {
    const own = unitsOf(node, document.text, lexicon, around)
    for (const unit of own) enter(unit, around)
    return own
  })
  return closeSections(readTrailingLeads(units, document.text, lexicon, fewest), document.text)
}

/** The line of a month that the next units stand below, and its level. */
type Around = BareDays & {level?: number}

function enter(unit: Unit, around: Around): void {
  const {lead, opening, level} = unit
  if (lead && opening && isPeriodLine(unit)) {
    const {phrase} = lead
    delete around.month
    if (!phrase.from.month || phrase.to) return
    around.month = sliceText(opening.flat, phrase.start, phrase.end)
    around.level = level ?? lineLevel
  } else if (unit.kind === 'heading' && (level ?? 0) <= (around.level ?? 0)) delete around.month
}

/** Lines alone stand below every heading. */
const lineLevel = 7

/** Marks what stands below `References` and the like, down to the next heading as high. */
function closeSections(units: Unit[], source: string): Unit[] {
  let closing: number | undefined
  return units.map((unit) => {
    if (unit.kind === 'heading' && closing !== undefined && (unit.level ?? 0) <= closing) closing = undefined
    if (isClosingLine(unit, source)) closing = unit.level ?? lineLevel
    return closing === undefined || !unit.lead ? unit : {...unit, isClosing: true}
  })
}

/** Headings that end with their date, where the document has several of them. */
function readTrailingLeads(units: Unit[], source: string, lexicon: Lexicon, fewest: number): Unit[] {
  const trailing = new Map<Unit, Unit>()
  for (const unit of units) {
    if (unit.kind !== 'heading' || unit.level === 1 || unit.lead) continue
    const opening = openingOf(unit.nodes[0] as Heading, source)
    const lead = readTrailingLead(opening.flat.text, lexicon)
    if (lead) trailing.set(unit, {...unit, opening, lead})
  }
  return trailing.size >= fewest ? units.map((unit) => trailing.get(unit) ?? unit) : units
}

function unitsOf(node: RootContent, source: string, lexicon: Lexicon, around: Around): Unit[] {
  switch (node.type) {
    case 'yaml':
      return [unit('front-matter', node)]
    case 'definition':
    case 'footnoteDefinition':
      return [unit('definition', node)]
    case 'thematicBreak':
      return [unit('break', node)]
    case 'heading':
      return [headingOf(node, source, lexicon, around)]
    case 'paragraph':
      return paragraphsOf(node, source, lexicon)
    case 'list':
      return itemsOf(node, source, lexicon, around) ?? [unit('block', node)]
    case 'table':
      return readRows(node as Table, source, lexicon, around) ?? [unit('block', node)]
    case 'html':
      return htmlOf(node, source, lexicon)
    default:
      return [unit('block', node)]
  }
}

function paragraphsOf(node: Paragraph, source: string, lexicon: Lexicon): Unit[] {
  const opening = openingOf(node, source)
  return splitLines(node, opening.flat, source, lexicon).map((part) =>
    withLead(unit('paragraph', part), part === node ? opening : openingOf(part, source), lexicon),
  )
}

function headingOf(node: Heading, source: string, lexicon: Lexicon, around: Around): Unit {
  const opening = openingOf(node, source)
  const plain = unit('heading', node)
  plain.level = node.depth
  const bare = node.depth > (around.level ?? lineLevel) ? readBareDay(plain, opening, around, lexicon) : undefined
  return bare ?? withLead(plain, opening, lexicon)
}

/** The paragraphs and items of raw HTML, where at least one of them is dated. */
function htmlOf(node: Html, source: string, lexicon: Lexicon): Unit[] {
  if (!isPasted(node)) return [unit('block', node)]
  const pieces = splitHtml(node, source).map((piece) => {
    const {text, stretches} = flatten(piece, source)
    const flat = {text: decoded(text).trim(), stretches}
    return withLead(unit('block', piece), {flat, inline: [], skip: 0}, lexicon)
  })
  return pieces.some(({lead}) => lead) ? pieces : [unit('block', node)]
}

/** The signs that word processors write as entities. */
function decoded(text: string): string {
  return text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:ndash|mdash|#8211|#8212);/gi, '–')
    .replace(/&amp;/gi, '&')
}

/** The items of a list in which at least one is dated. */
function itemsOf(list: List, source: string, lexicon: Lexicon, around: Around): Unit[] | undefined {
  const enumerated = isEnumeration(list, source)
  const items = list.children.map((item) => {
    const first = item.children[0]
    const dotted = first?.type === 'list' ? withLeadOf(dottedDate(item, list, source), list, lexicon) : undefined
    if (dotted?.lead) return dotted
    const plain = unit('item', item as unknown as RootContent)
    plain.nodes = item.children
    plain.list = list
    if (list.ordered) plain.number = numberOf(item, source)
    if (first?.type !== 'paragraph' && first?.type !== 'heading') return plain
    const opening = openingOf(first, source)
    return withLead(plain, list.ordered && !enumerated ? numbered(opening, item, source) : opening, lexicon)
  })
  const days = around.month && !list.ordered ? daysOf(items, source, lexicon, around) : undefined
  if (days) return days
  return items.some((item) => item.lead) ? items : undefined
}

/** Items that all open with a day, below the line of a month. */
function daysOf(items: Unit[], source: string, lexicon: Lexicon, around: Around): Unit[] | undefined {
  const days = items.map((item) => {
    const [first] = item.nodes
    return first?.type === 'paragraph' ? readBareDay(item, openingOf(first, source), around, lexicon) : undefined
  })
  return days.every((item) => item !== undefined) ? days : undefined
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

/** Gives a unit that was just made its lead, if it has one. */
function withLead(plain: Unit, opening: Opening, lexicon: Lexicon): Unit {
  // Code is no prose.
  if (opening.inline[0]?.type === 'inlineCode') return plain
  const {text} = opening.flat
  const lead = readLead(text, lexicon) ?? (plain.kind === 'paragraph' ? readDateline(text, lexicon) : undefined)
  // The number of an item is no date by itself, unless it is a year.
  const isRead = lead && (lead.phrase.end > opening.skip || (lead.phrase.from.year && !lead.phrase.from.month))
  if (isRead) {
    plain.opening = opening
    plain.lead = lead
  }
  return plain
}

function unit(kind: Unit['kind'], node: RootContent): Unit {
  return {kind, nodes: [node], start: offset(node), end: node.position?.end.offset ?? 0}
}

function offset(node: {position?: {start: {offset?: number | undefined}} | undefined}): number {
  return node.position?.start.offset ?? 0
}
