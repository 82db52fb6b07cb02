import {isClosingLine} from '../segment/isClosingLine.ts'
import type {Unit} from '../segment/unit.ts'
import {leadPlace} from '../spans/leadPlace.ts'
import type {EditPlace} from './editPlace.ts'
import {keepsCells} from './keepsCells.ts'
import type {ReadExcerpt} from './readExcerpt.ts'
import {staysUndated} from './staysUndated.ts'

/**
 * True where an edit changed nothing but text inside one unit of the event: the units are of the same kinds in the same places
 * with the same leads, so that the rest of the document is taken apart and dated as before.
 */
export function keepsShape(was: ReadExcerpt, now: ReadExcerpt, edit: EditPlace): boolean {
  if (was.units.length !== now.units.length || was.from !== now.from || was.to !== now.to) return false
  const lists = [numberLists(was.units), numberLists(now.units)]
  const edited: number[] = []
  for (const [index, before] of was.units.entries()) {
    const after = now.units[index] as Unit
    if (shapeOf(before, was, lists[0]) !== shapeOf(after, now, lists[1])) return false
    if (writtenIn(before, was) !== writtenIn(after, now)) edited.push(index)
  }
  const [only] = edited
  if (edited.length !== 1 || only === undefined || only < was.from || only >= was.to) return false
  const units = [was.units[only], now.units[only]] as [Unit, Unit]
  return units.every((unit, at) => isFree(unit, at === 0 ? was : now, edit)) && keepsCells(was, now, edit)
}

function numberLists(units: Unit[]): Map<unknown, number> {
  const numbers = new Map<unknown, number>()
  for (const {list} of units) if (list && !numbers.has(list)) numbers.set(list, numbers.size)
  return numbers
}

/** All that the rest of the document can depend on: kind and place of a unit and the date that it opens with. */
function shapeOf(unit: Unit, {reading}: ReadExcerpt, lists: Map<unknown, number> | undefined): string {
  const {kind, level, number, list, head, lead, opening, isClosing, start, end} = unit
  const {text} = reading.document
  const {line, column} = reading.lines.placeOf(start, start)
  const phrase = lead &&
    opening && [
      lead.phrase,
      opening.flat.text.slice(0, lead.phrase.end),
      opening.skip,
      leadPlace(unit, reading.lines),
      lead.rest.start,
      lead.alone,
      lead.parted,
      lead.background,
    ]
  const inList = list && [lists?.get(list), list.ordered, list.start]
  const isOver = isClosingLine(unit, text)
  const above = head && text.slice(head.start, head.end)
  const endLine = reading.lines.placeOf(start, end).endLine
  return JSON.stringify([kind, level, number, inList, above, line, column, endLine, phrase, isClosing, isOver])
}

function writtenIn({start, end}: Unit, {reading}: ReadExcerpt): string {
  return reading.document.text.slice(start, end)
}

/** True where the edit lies behind the lead of its unit, if it has one, and in nothing that the whole document depends on. */
function isFree(unit: Unit, excerpt: ReadExcerpt, edit: EditPlace): boolean {
  const {kind, level, lead} = unit
  // A heading of the first level may be the title, and the head of a table stands in all of its rows.
  if (kind === 'definition' || kind === 'front-matter' || kind === 'table-head' || level === 1) return false
  if (!lead) return staysUndated(unit, edit.line, excerpt)
  const {endLine, endColumn} = leadPlace(unit, excerpt.reading.lines)
  return endLine < edit.line || (endLine === edit.line && endColumn <= edit.column)
}
