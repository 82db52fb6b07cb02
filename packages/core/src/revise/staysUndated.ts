import type {Heading, Paragraph} from 'mdast'
import {flatten} from '../markdown/flatten.ts'
import {walk} from '../markdown/walk.ts'
import {opensWithDay} from '../segment/readBareDay.ts'
import {readLead, readTrailingLead} from '../segment/readLead.ts'
import type {Unit} from '../segment/unit.ts'
import type {ReadExcerpt} from './readExcerpt.ts'

/**
 * True where the text of a unit without a lead, on a line, is none that the rest of the document could make a date of: a day below a
 * month, a heading that ends with its date, an item whose number belongs to its date or not as the numbers of the others have it.
 */
export function staysUndated(unit: Unit, line: number, {reading}: ReadExcerpt): boolean {
  const {text: source} = reading.document
  return textsOn(unit, line, reading).every((node) => {
    const {text} = flatten(node, source)
    if (opensWithDay(text)) return false
    if (node.type === 'heading') return !readTrailingLead(text, reading.lexicon)
    const number = numberBefore(source, node.position?.start.offset ?? 0)
    return !number || ![text, `${number} ${text}`].some((opening) => readLead(opening, reading.lexicon))
  })
}

function textsOn({nodes}: Unit, line: number, {lines}: ReadExcerpt['reading']): (Paragraph | Heading)[] {
  const found: (Paragraph | Heading)[] = []
  for (const node of nodes)
    walk(node, (next) => {
      if (next.type !== 'paragraph' && next.type !== 'heading') return
      const at = lines.placeOf(next.position?.start.offset ?? 0, next.position?.end.offset ?? 0)
      if (at.line <= line && line <= at.endLine) found.push(next)
    })
  return found
}

/** The number of the item that a paragraph opens. */
function numberBefore(source: string, at: number): string | undefined {
  return /(\d+[.)])[ \t]+$/.exec(source.slice(Math.max(0, at - 20), at))?.[1]
}
