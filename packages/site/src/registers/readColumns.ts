import type {Diagnostic} from '@daybook/core'
import {nearest} from '../config/nearest.ts'
import {problem} from '../diagnostics/problem.ts'
import type {Row} from './readRows.ts'

const known = ['id', 'name', 'other_names', 'kind', 'parent', 'latitude', 'longitude'] as const

/** Which cell of a row holds what; -1 where the register has no such column. */
export interface Columns {
  cells: Record<(typeof known)[number], number>
  /** Cells with names, by language; `''` for the column without one. */
  names: Map<string, number>
  count: number
}

/** Reads the header of a register. Letters may be capital, and spaces stand for `_`. */
export function readColumns(header: Row): {columns: Columns; diagnostics: Diagnostic[]} {
  const cells = Object.fromEntries(known.map((name) => [name, -1])) as Columns['cells']
  const columns: Columns = {cells, names: new Map(), count: header.cells.length}
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()

  header.cells.forEach(({text, place}, index) => {
    const name = text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_')
    if (name === '') return
    if (seen.has(name)) {
      diagnostics.push(problem('register-duplicate-column', place, `The column \`${text}\` stands twice.`))
      return
    }
    seen.add(name)
    const lang = /^name_([a-z]{2,3}(?:_[a-z0-9]{2,8})*)$/.exec(name)?.[1]
    if (isKnown(name)) columns.cells[name] = index
    else if (lang === undefined) diagnostics.push(unknownColumn(text, place))
    if (lang !== undefined) columns.names.set(languageTag(lang), index)
    if (name === 'name') columns.names.set('', index)
  })
  return {columns, diagnostics: [...diagnostics, ...missingColumns(columns, header)]}
}

function isKnown(name: string): name is (typeof known)[number] {
  return (known as readonly string[]).includes(name)
}

/** `pt_br` of a header is the tag `pt-BR`. */
function languageTag(text: string): string {
  return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? text
}

function unknownColumn(text: string, place: Row['place']): Diagnostic {
  const near = nearest(text, known)
  return problem(
    'register-unknown-column',
    place,
    `Nothing reads the column \`${text}\`.`,
    near ? `Did you mean \`${near}\`?` : undefined,
  )
}

function missingColumns(columns: Columns, header: Row): Diagnostic[] {
  const found: Diagnostic[] = []
  if (columns.cells.id < 0) found.push(problem('register-missing-id', header.place, 'The header has no column `id`.'))
  if (columns.names.size === 0)
    found.push(problem('register-missing-name', header.place, 'The header has no column `name`.'))
  return found
}
