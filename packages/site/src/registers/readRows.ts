import type {Diagnostic, Place} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem} from '../diagnostics/problem.ts'

export interface Cell {
  text: string
  place: Place
}

export interface Row {
  cells: Cell[]
  place: Place
}

/** The rows of a CSV text with the place of each cell. Empty lines are no rows. */
export async function readRows(text: string, file: string): Promise<{rows: Row[]; diagnostics: Diagnostic[]}> {
  const {CsvError, parse} = await import('csv-parse/sync')
  const delimiter = separator(text)
  try {
    const options = {delimiter, raw: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true}
    const records = parse(text, options) as unknown as {record: string[]; raw: string; info: {lines: number}}[]
    return {rows: places(records, delimiter, file, text), diagnostics: []}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    const place = {file, line, column: 1, endLine: line, endColumn: (text.split(/\r\n|\n/)[line - 1]?.length ?? 0) + 1}
    return {
      rows: [],
      diagnostics: [problem('register-syntax', place, `${file} is not well-formed CSV: ${error.message}.`)],
    }
  }
}

/** The sign that stands most often in the header. */
function separator(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? ''
  const signs = [',', ';', '\t'].map((sign) => ({sign, count: header.split(sign).length}))
  return signs.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

/** csv-parse tells no columns; the raw text of a record is walked once more for them. */
function places(records: {record: string[]; raw: string}[], delimiter: string, file: string, text: string): Row[] {
  const rows: Row[] = []
  const placeOf = placesIn(file, text)
  let searched = 0
  for (const {record, raw} of records) {
    const content = raw.replace(/^[\r\n]+|[\r\n]+$/g, '')
    const start = text.indexOf(content, searched)
    searched = start + content.length
    const cells = cellRanges(content, delimiter).map(([from, to], index) => ({
      text: record[index] ?? '',
      place: placeOf(start + from, start + to),
    }))
    rows.push({cells, place: placeOf(start, searched)})
  }
  return rows
}

function cellRanges(raw: string, delimiter: string): [number, number][] {
  const ranges: [number, number][] = []
  let from = 0
  let quoted = false
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] === '"') quoted = !quoted
    else if (raw[index] === delimiter && !quoted) {
      ranges.push([from, index])
      from = index + 1
    }
  }
  ranges.push([from, raw.length])
  return ranges
}
