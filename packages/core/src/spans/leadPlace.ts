import {sourceOffset} from '../markdown/flatten.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {Place} from '../model/place.ts'
import type {Unit} from '../segment/unit.ts'

/** Where the lead of a unit stands in the source. */
export function leadPlace(unit: Unit, lines: LineIndex): Place {
  const {lead, opening} = unit
  if (!lead || !opening) return lines.placeOf(unit.start, unit.end)
  const {start, end} = lead.phrase
  return lines.placeOf(sourceOffset(opening.flat, start), sourceOffset(opening.flat, Math.max(start, end - 1)) + 1)
}
