import type {ListItem, RootContent} from 'mdast'
import {diagnose} from '../diagnostics/diagnose.ts'
import {flatten} from '../markdown/flatten.ts'
import {walk} from '../markdown/walk.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {almostDate} from '../segment/almostDate.ts'
import {readLead} from '../segment/readLead.ts'
import type {Segments} from '../segment/segment.ts'
import type {Unit} from '../segment/unit.ts'
import {leadPlace} from '../spans/leadPlace.ts'
import {placeOf} from './readDetails.ts'
import type {Reading} from './reading.ts'

/** Text that opens with a date, or almost, and was not taken as an event, with the reason. */
export function findNotTaken(
  segments: Pick<Segments, 'units' | 'events' | 'backgrounds'>,
  reading: Reading,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report = (code: 'background-date' | 'date-inside-event' | 'date-among-sources', unit: Unit) => {
    const text = unit.opening?.flat.text.slice(unit.lead?.phrase.start, unit.lead?.phrase.end) ?? ''
    diagnostics.push(diagnose(code, leadPlace(unit, reading.lines), {text}))
  }
  for (const unit of segments.backgrounds) report('background-date', unit)
  for (const {units} of segments.events) {
    for (const unit of units.slice(1)) if (unit.lead && !unit.isClosing) report('date-inside-event', unit)
    for (const unit of units) for (const node of unit.nodes) diagnostics.push(...findNested(node, unit, reading))
  }
  for (const unit of segments.units) {
    if (unit.isClosing) report('date-among-sources', unit)
    if (!unit.lead) diagnostics.push(...findAlmost(unit, reading))
  }
  return diagnostics
}

/** Dated items of a list that stands in an item, or in a list without dates of its own. */
function findNested(node: RootContent, unit: Unit, reading: Reading): Diagnostic[] {
  if (node.type !== 'list' || (unit.kind !== 'item' && unit.kind !== 'block')) return []
  const diagnostics: Diagnostic[] = []
  walk(node, (next) => {
    if (next.type !== 'listItem' || (unit.kind === 'block' && node.children.includes(next))) return
    const [first] = (next as ListItem).children
    if (first?.type !== 'paragraph') return
    const flat = flatten(first, reading.document.text)
    const lead = readLead(flat.text, reading.lexicon)
    if (lead?.phrase.shape !== 'full' || !lead.phrase.from.day || lead.background) return
    const {start, end} = lead.phrase
    const text = flat.text.slice(start, end)
    diagnostics.push(diagnose('nested-date', placeOf(flat, start, end, reading), {text}))
  })
  return diagnostics
}

function findAlmost(unit: Unit, reading: Reading): Diagnostic[] {
  const node =
    unit.kind === 'item'
      ? unit.nodes[0]
      : unit.kind === 'paragraph' || unit.kind === 'heading'
        ? unit.nodes[0]
        : undefined
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return []
  const flat = flatten(node, reading.document.text)
  const found = almostDate(flat.text, reading.lexicon)
  if (!found) return []
  const {start, end, ...values} = found
  return [diagnose('almost-a-date', placeOf(flat, start, end, reading), values)]
}
