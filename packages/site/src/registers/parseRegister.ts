import type {Diagnostic, Place, RegisterEntry} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import {readColumns} from './readColumns.ts'
import {readEntry} from './readEntry.ts'
import {type Row, readRows} from './readRows.ts'

export interface ParsedRegister {
  entries: RegisterEntry[]
  /** Where the id of each entry stands. */
  places: Place[]
  diagnostics: Diagnostic[]
}

/**
 * Reads the text of a register: CSV (RFC 4180) with a header line; commas, semicolons or tabs between the cells, as
 * spreadsheets write them. Rows with a problem are reported, each at its cell, and so are
 * positions with more than `decimals` decimals of a degree.
 */
export async function parseRegister(text: string, file: string, decimals: number): Promise<ParsedRegister> {
  const {rows, diagnostics: syntax} = await readRows(text, file)
  const [header, ...body] = rows
  if (!header) return {entries: [], places: [], diagnostics: syntax.length > 0 ? syntax : [withoutHeader(file)]}

  const {columns, diagnostics: inHeader} = readColumns(header)
  const read = body.map((row) => readEntry(row, columns, decimals))
  const diagnostics = [...syntax, ...inHeader, ...read.flatMap(({diagnostics}) => diagnostics)]
  const entries = read.flatMap(({entry}) => (entry === null ? [] : [entry]))
  return {
    entries: entries.map(({entry}) => entry),
    places: entries.map(({row, idCell}) => row.cells[idCell]?.place ?? row.place),
    diagnostics: [...diagnostics, ...checkIds(entries)],
  }
}

function withoutHeader(file: string): Diagnostic {
  return problem('register-syntax', startOf(file), `${file} has no header line.`, 'Start it with the line `id,name`.')
}

function checkIds(entries: {entry: RegisterEntry; row: Row; idCell: number; parentCell: number}[]): Diagnostic[] {
  const first = new Map<string, Row>()
  const diagnostics: Diagnostic[] = []
  for (const {entry, row, idCell} of entries) {
    const before = first.get(entry.id)
    if (!before) first.set(entry.id, row)
    else {
      const message = `The id \`${entry.id}\` stands in line ${before.place.line} already.`
      diagnostics.push(problem('register-duplicate-id', row.cells[idCell]?.place ?? row.place, message))
    }
  }
  for (const {entry, row, parentCell} of entries) {
    if (entry.parent !== undefined && !first.has(entry.parent)) {
      const message = `No row has the id \`${entry.parent}\`.`
      diagnostics.push(problem('register-unknown-parent', row.cells[parentCell]?.place ?? row.place, message))
    }
  }
  return diagnostics
}
