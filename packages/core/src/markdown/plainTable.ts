import type {PhrasingContent, Table, TableCell, TableRow} from 'mdast'
import type {Chunk} from './chunk.ts'
import {endOfLine, type Line, linesOf, pointAt, pointOn} from './chunkLines.ts'
import {meansNothing} from './meansNothing.ts'

/**
 * True for a table whose rows all open and close with a bar and have as many cells, with nothing but plain text in them
 * (GFM 0.29, section 4.10).
 */
export function isPlainTable(text: string, chunk: Chunk): boolean {
  const lines = linesOf(text, chunk)
  const rows = lines.map(({start}, index) => text.slice(start, endOfLine(text, lines, index, chunk)))
  if (rows.length < 2 || !/^\|(?: *:?-+:? *\|)+$/.test(rows[1] ?? '')) return false
  const count = cellsOf(rows[1] ?? '').length
  return rows.every((row, index) => {
    if (!row.startsWith('|') || !row.endsWith('|') || row.length < 2 || row.includes('\t')) return false
    const cells = cellsOf(row)
    return cells.length === count && (index === 1 || cells.every(({value}) => meansNothing(value)))
  })
}

/** The table that remark makes of a chunk, positions included. */
export function plainTable(
  text: string,
  chunk: Chunk,
  inline: (start: number, end: number, line: Line) => PhrasingContent[],
): Table {
  const lines = linesOf(text, chunk)
  const rowAt = (index: number): TableRow => {
    const line = lines[index] as Line
    const end = endOfLine(text, lines, index, chunk)
    const cells = cellsOf(text.slice(line.start, end))
    const children = cells.map(({from, to, start, value}, number): TableCell => {
      const first = line.start + start
      return {
        type: 'tableCell',
        children: value === '' ? [] : inline(first, first + value.length, line),
        // The bar before a cell is part of it, and so is the last one of the row.
        position: {
          start: pointOn(line, line.start + from),
          end: pointOn(line, line.start + to + (number === cells.length - 1 ? 1 : 0)),
        },
      }
    })
    return {type: 'tableRow', children, position: {start: pointOn(line, line.start), end: pointOn(line, end)}}
  }
  const rule = text.slice(lines[1]?.start, endOfLine(text, lines, 1, chunk))
  const shown = lines.map((_, index) => index).filter((index) => index !== 1)
  return {
    type: 'table',
    align: cellsOf(rule).map(({value}) => alignments[`${value.startsWith(':')} ${value.endsWith(':')}`] ?? null),
    children: shown.map(rowAt),
    position: {start: pointAt(lines, chunk.start), end: pointAt(lines, chunk.end)},
  }
}

const alignments: Record<string, 'left' | 'right' | 'center'> = {
  'true false': 'left',
  'false true': 'right',
  'true true': 'center',
}

/** Offsets in the row of the bars around a cell and of its text, and the text. */
interface Cell {
  from: number
  to: number
  start: number
  value: string
}

function cellsOf(row: string): Cell[] {
  const cells: Cell[] = []
  for (let from = 0, to = row.indexOf('|', 1); to > 0; from = to, to = row.indexOf('|', to + 1)) {
    const written = row.slice(from + 1, to)
    const value = written.replace(/^ +| +$/g, '')
    cells.push({from, to, start: from + 1 + written.length - written.replace(/^ +/, '').length, value})
  }
  return cells
}
