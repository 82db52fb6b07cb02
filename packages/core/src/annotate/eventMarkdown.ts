import {markdownOf} from '../markdown/markdownOf.ts'
import type {Unit} from '../segment/unit.ts'

/**
 * The Markdown of an event that opens with an item of a list or a row of a table, whose marks its blocks do not have. Rows
 * stand below the head of their table. `undefined` for any other event.
 */
export function eventMarkdown(units: Unit[], source: string): string | undefined {
  const opener = units[0]
  if (opener?.kind !== 'item' && opener?.kind !== 'row') return undefined
  const shown = units.filter(
    ({nodes, kind}, index) =>
      index === 0 || (kind === 'row' ? nodes.length > 0 : kind !== 'break' && kind !== 'table-head'),
  )
  let markdown = opener.head ? `${written(opener.head, source).trimEnd()}\n` : ''
  for (const [index, unit] of shown.entries()) {
    const before = shown[index - 1]
    markdown += before ? between(before, unit, source) : ''
    markdown += unit.kind === 'row' && before ? cells(unit, source) : written(unit, source)
  }
  return markdown
}

/** A stretch of the source with the indent of its first line. */
function written({start, end}: {start: number; end: number}, source: string): string {
  let from = start
  while (from > 0 && ' \t'.includes(source.charAt(from - 1))) from--
  const opensLine = from === 0 || '\n\r'.includes(source.charAt(from - 1))
  return source.slice(opensLine ? from : start, end)
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
