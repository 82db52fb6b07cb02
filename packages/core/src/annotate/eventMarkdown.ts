import {markdownOf} from '../markdown/markdownOf.ts'
import type {Unit} from '../segment/unit.ts'

/**
 * The Markdown of an event that opens with an item of a list or a row of a table, whose marks its blocks do not have. Rows
 * stand below the head of their table. `undefined` for any other event.
 */
export function eventMarkdown(units: Unit[], all: Unit[], source: string): string | undefined {
  const opener = units[0]
  if (opener?.kind !== 'item' && opener?.kind !== 'row') return undefined
  const head = opener.kind === 'row' ? headOf(opener, all) : undefined
  const shown = units.filter(
    ({nodes, kind}, index) =>
      index === 0 || (kind === 'row' ? nodes.length > 0 : kind !== 'break' && kind !== 'table-head'),
  )
  let markdown = head ? `${written(head, source).trimEnd()}\n` : ''
  for (const [index, unit] of shown.entries()) {
    const before = shown[index - 1]
    markdown += before ? between(before, unit, source) : ''
    markdown += unit.kind === 'row' && before ? cells(unit, source) : written(unit, source)
  }
  return markdown
}

/** The head of the table that a row stands in, down to the line below it. */
function headOf(row: Unit, all: Unit[]): Unit | undefined {
  const at = all.findLastIndex(({kind, start}) => kind === 'table-head' && start < row.start)
  const head = all[at]
  const first = all[at + 1]
  return head && first ? {...head, end: first.start} : undefined
}

function written({start, end}: Unit, source: string): string {
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const indent = source.slice(lineStart, start)
  return (/^[ \t]*$/.test(indent) ? indent : '') + source.slice(start, end)
}

/** A row without a date of its own, below one that has. */
function cells({nodes}: Unit, source: string): string {
  return nodes.map((node) => markdownOf(node, source)).join('\n\n')
}

/** Items of a list keep what stands between them, and two lists the footnote that parts them. */
function between(before: Unit, unit: Unit, source: string): string {
  const gap = source.slice(before.end, unit.start)
  if (gap.trim() === '')
    return before.kind === 'item' && before.list === unit.list ? gap.replace(/[ \t]+$/, '') : '\n\n'
  return isList(before) && isList(unit) ? `\n\n${gap.trim()}\n\n` : '\n\n'
}

function isList({kind, nodes}: Unit): boolean {
  return kind === 'item' || nodes[0]?.type === 'list'
}
