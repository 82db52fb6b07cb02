import type {Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {flatten} from '../markdown/flatten.ts'
import {type Lead, readLead} from './readLead.ts'
import type {Unit} from './unit.ts'

/** The rows of a table that has a column of dates; `undefined` for any other table. */
export function readRows(table: Table, source: string, lexicon: Lexicon): Unit[] | undefined {
  const [head, ...rows] = table.children
  if (!head || rows.length === 0) return undefined
  const read = rows.map((row) => row.children.map((cell) => readCell(cell, source, lexicon)))
  const dateColumn = findDateColumn(read)
  if (dateColumn === undefined) return undefined
  const labels = head.children.map((cell) => flatten(cell, source).text.trim())
  const above = {start: start(table), end: start(rows[0] ?? head)}
  const units = rows.map((row, index) => ({
    ...rowUnit(row, read[index]?.[dateColumn], dateColumn, labels, source),
    head: above,
  }))
  return [{kind: 'table-head', nodes: [], start: start(table), end: end(head)}, ...units]
}

/** A cell, and the date that is its whole text or that opens it. */
interface Cell {
  empty: boolean
  lead?: Lead
  opening?: Lead
}

function readCell(cell: TableCell, source: string, lexicon: Lexicon): Cell {
  const {text} = flatten(cell, source)
  const lead = readLead(text, lexicon)
  return {empty: text.trim() === '', ...(lead?.alone && {lead}), ...(lead && !lead.alone && {opening: lead})}
}

/** The first column in which at least half of the cells that are not empty are dates. */
function findDateColumn(rows: Cell[][]): number | undefined {
  const columns = Math.max(...rows.map((row) => row.length))
  for (let column = 0; column < columns; column++) {
    const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => !cell.empty)
    const dated = filled.filter((cell) => cell.lead)
    if (dated.length > 0 && dated.length * 2 >= filled.length) return column
  }
  return undefined
}

function rowUnit(row: TableRow, date: Cell | undefined, dateColumn: number, labels: string[], source: string): Unit {
  const others = row.children
    .map((cell, column) => ({cell, label: labels[column] ?? '', column}))
    .filter(({cell, column}) => (column !== dateColumn || !(date?.lead ?? date?.opening)) && cell.children.length > 0)
  const main = date?.opening ? undefined : longest(others, source)
  const nodes = others
    .sort((a, b) => Number(b === main) - Number(a === main) || a.column - b.column)
    .map(({cell, label}, index) => paragraph(cell, index === 0 && main ? '' : label))
  const dateCell = row.children[dateColumn]
  const unit: Unit = {kind: 'row', nodes, start: start(row), end: end(row)}
  if (date?.opening && dateCell) return withText(unit, dateCell, date.opening, source)
  if (!date?.lead || !dateCell) return unit
  return {...unit, lead: date.lead, opening: {flat: flatten(dateCell, source), inline: [], skip: 0}}
}

/** A date cell that goes on behind its date, or a line right below a table, which Markdown takes for its last row. */
function withText(unit: Unit, cell: TableCell, lead: Lead, source: string): Unit {
  const opener = paragraph(cell, '')
  const opening = {flat: flatten(cell, source), inline: cell.children, skip: 0}
  return {...unit, kind: 'paragraph', nodes: [opener, ...unit.nodes], lead, opening}
}

function longest<Column extends {cell: TableCell}>(columns: Column[], source: string): Column | undefined {
  const length = ({cell}: Column) => flatten(cell, source).text.length
  return columns.reduce<Column | undefined>(
    (best, each) => (best && length(best) >= length(each) ? best : each),
    undefined,
  )
}

/** A cell as a paragraph, behind the heading of its column where it is not the main one. */
function paragraph(cell: TableCell, label: string): RootContent {
  const name: PhrasingContent[] = label === '' ? [] : [{type: 'text', value: `${label}: `}]
  const node: Paragraph = {type: 'paragraph', children: [...name, ...cell.children]}
  const [first, last] = [cell.children[0]?.position, cell.children.at(-1)?.position]
  return first && last ? {...node, position: {start: first.start, end: last.end}} : node
}

function start(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function end(node: RootContent): number {
  return node.position?.end.offset ?? 0
}
