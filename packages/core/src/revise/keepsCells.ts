import type {TableCell, TableRow} from 'mdast'
import {flatten} from '../markdown/flatten.ts'
import {walk} from '../markdown/walk.ts'
import {isBareDay} from '../segment/readBareDay.ts'
import {readLead} from '../segment/readLead.ts'
import type {EditPlace} from './editPlace.ts'
import type {ReadExcerpt} from './readExcerpt.ts'

/**
 * True where an edit touched no cell of a table that can be the date of its row, nor one before such a cell: which columns hold
 * dates, and where, is a matter of all rows. Also true outside tables.
 */
export function keepsCells(was: ReadExcerpt, now: ReadExcerpt, edit: EditPlace): boolean {
  const [before, after] = [cellsAt(was, edit), cellsAt(now, edit)]
  if (before.length !== after.length) return false
  const first = before.findIndex((cell, index) => textOf(cell, was) !== textOf(after[index] as TableCell, now))
  if (first < 0) return before.length === 0
  return [before.slice(first), after.slice(first)].every((cells, at) =>
    cells.every((cell, index) => {
      const text = textOf(cell, at === 0 ? was : now)
      const isEdited = index === 0
      return !readLead(text, was.reading.lexicon) && !isBareDay(text) && !(isEdited && text.trim() === '')
    }),
  )
}

function cellsAt({reading}: ReadExcerpt, {line}: EditPlace): TableCell[] {
  let found: TableRow | undefined
  walk(reading.document.root, (node) => {
    if (node.type !== 'tableRow') return
    const at = node.position?.start.offset ?? 0
    if (reading.lines.placeOf(at, at).line === line) found = node
  })
  return found?.children ?? []
}

function textOf(cell: TableCell, {reading}: ReadExcerpt): string {
  return flatten(cell, reading.document.text).text
}
