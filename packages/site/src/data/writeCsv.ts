/**
 * A table as RFC 4180 has it: UTF-8 with a byte order mark, which spreadsheets need to see it, lines that end in CR LF.
 * Text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function* writeCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield `\uFEFF${writeRow(columns)}`
  let lines = ''
  for (const row of rows) {
    lines += writeRow(row)
    if (lines.length > piece) {
      yield lines
      lines = ''
    }
  }
  if (lines !== '') yield lines
}

export type Cell = string | number | boolean | null

const piece = 65_536

/** One line of a table. */
export function writeRow(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

function writeCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
