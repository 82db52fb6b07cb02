import type {Diagnostic, RegisterEntry} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'
import type {Columns} from './readColumns.ts'
import type {Cell, Row} from './readRows.ts'

/** An entry with where it stands, so that later checks can name the place. */
export interface ReadEntry {
  entry: RegisterEntry
  row: Row
  idCell: number
  parentCell: number
}

/** Reads one row of a register. A row without an id or a name gives no entry. */
export function readEntry(
  row: Row,
  columns: Columns,
  decimals: number,
): {entry: ReadEntry | null; diagnostics: Diagnostic[]} {
  const {cells} = columns
  const diagnostics = extraCells(row, columns.count)
  const id = text(row, cells.id)
  const names = readNames(row, columns)
  if (id === '' && cells.id >= 0)
    diagnostics.push(problem('register-missing-id', at(row, cells.id), 'This row has no id.'))
  if (Object.keys(names).length === 0 && columns.names.size > 0) {
    const [first = -1] = columns.names.values()
    diagnostics.push(
      problem('register-missing-name', at(row, first), id ? `\`${id}\` has no name.` : 'This row has no name.'),
    )
  }
  const latitude = readDegrees(row, cells.latitude, 90, decimals, diagnostics)
  const longitude = readDegrees(row, cells.longitude, 180, decimals, diagnostics)
  if (id === '' || Object.keys(names).length === 0) return {entry: null, diagnostics}

  const kind = text(row, cells.kind)
  const parent = text(row, cells.parent)
  const entry: RegisterEntry = {
    id,
    names,
    otherNames: text(row, cells.other_names)
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    ...(kind === '' ? {} : {kind}),
    ...(parent === '' ? {} : {parent}),
    ...(latitude === null ? {} : {latitude}),
    ...(longitude === null ? {} : {longitude}),
  }
  return {entry: {entry, row, idCell: cells.id, parentCell: cells.parent}, diagnostics}
}

function extraCells(row: Row, count: number): Diagnostic[] {
  const extra = row.cells.slice(count).find((cell) => cell.text !== '')
  return extra
    ? [problem('register-extra-cell', extra.place, `This row has ${row.cells.length} cells, the header ${count}.`)]
    : []
}

function readNames(row: Row, columns: Columns): Record<string, string> {
  const names = [...columns.names].map(([lang, index]) => [lang, text(row, index)] as const)
  return Object.fromEntries(names.filter(([, name]) => name !== ''))
}

function readDegrees(
  row: Row,
  index: number,
  limit: number,
  decimals: number,
  diagnostics: Diagnostic[],
): number | null {
  const written = text(row, index)
  if (written === '') return null
  const value = /^[-+−]?\d+(?:\.\d+)?$/.test(written) ? Number(written.replace('−', '-')) : Number.NaN
  if ((written.split('.')[1] ?? '').length > decimals) {
    const message = `${written} has more than ${decimals} decimals of a degree.`
    diagnostics.push(problem('coordinate-exact', at(row, index), message))
  }
  if (Math.abs(value) <= limit) return value
  diagnostics.push(
    problem('register-coordinate', at(row, index), `\`${written}\` is not between -${limit} and ${limit} degrees.`),
  )
  return null
}

function text(row: Row, index: number): string {
  return (row.cells[index] as Cell | undefined)?.text ?? ''
}

function at(row: Row, index: number): Row['place'] {
  return row.cells[index]?.place ?? row.place
}
