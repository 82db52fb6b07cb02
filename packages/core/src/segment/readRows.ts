import type {Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {flatten} from '../markdown/flatten.ts'
import {type DateCell, dateCells} from './dateCells.ts'
import type {BareDays} from './readBareDay.ts'
import type {Unit} from './unit.ts'

/**
 * The rows of a table that has a column of dates; `undefined` for any other table. Year, month and day, or start and end, may
 * stand in columns of their own.
 */
export function readRows(table: Table, source: string, lexicon: Lexicon, days: BareDays): Unit[] | undefined {
  const [head, ...rows] = table.children
  if (!head || rows.length === 0) return undefined
  const labels = head.children.map((cell) => flatten(cell, source).text.trim())
  const dates = dateCells(rows, labels, source, lexicon, days)
  if (!dates) return undefined
  const above = {start: start(table), end: start(rows[0] ?? head)}
  const units = rows.map((row, index) => rowUnit(row, dates[index], labels, source))
  for (const unit of units) unit.head = above
  return [{kind: 'table-head', nodes: [], start: start(table), end: end(head)}, ...units]
}

function rowUnit(row: TableRow, date: DateCell | undefined, labels: string[], source: string): Unit {
  const others = row.children
    .map((cell, column) => ({cell, label: labels[column] ?? '', column}))
    .filter(({cell, column}) => !date?.columns.includes(column) && cell.children.length > 0)
  const goesOn = date !== undefined && !date.lead.alone
  const main = goesOn ? undefined : longest(others, source)
  const nodes = others
    .sort((a, b) => Number(b === main) - Number(a === main) || a.column - b.column)
    .map(({cell, label}, index) => paragraph(cell, index === 0 && main ? '' : label))
  const unit: Unit = {kind: 'row', nodes, start: start(row), end: end(row)}
  if (!date) return unit
  const cell = row.children[date.columns[0] ?? 0]
  if (goesOn && cell) return withText(unit, cell, date)
  unit.lead = date.lead
  unit.opening = {flat: date.flat, inline: [], skip: 0}
  return unit
}

/** A date cell that goes on behind its date, or a line right below a table, which Markdown takes for its last row. */
function withText(unit: Unit, cell: TableCell, {lead, flat}: DateCell): Unit {
  unit.kind = 'paragraph'
  unit.nodes = [paragraph(cell, ''), ...unit.nodes]
  unit.lead = lead
  unit.opening = {flat, inline: cell.children, skip: 0}
  return unit
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
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}

function start(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

function end(node: RootContent): number {
  return node.position?.end.offset ?? 0
}
