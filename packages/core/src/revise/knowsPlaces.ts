import {walk} from '../markdown/walk.ts'
import type {Unit} from '../segment/unit.ts'

/** Units, from the first to the one behind the last, or all of them. */
interface Units {
  units: Unit[]
  from?: number
  to?: number
}

/**
 * True where all that an event shows stands somewhere: what has no place of its own is looked for from the head of the document,
 * which an excerpt does not have. The heading of a column has none; it is put at the head, as long as nothing like it stands there.
 */
export function knowsPlaces({units, from = 0, to}: Units, document: string): boolean {
  return units.slice(from, to).every((unit) => isPlaced(unit, document))
}

function isPlaced({nodes}: Unit, document: string): boolean {
  return nodes.every((node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined
    const label = first?.type === 'text' && !first.position ? first : undefined
    if (label && !isLabel(label.value, document)) return false
    let placed = true
    walk(node, (next) => {
      if (!next.position && next !== label) placed = false
    })
    return placed
  })
}

function isLabel(text: string, document: string): boolean {
  return text.endsWith(': ') && !/^[\n\r]/.test(document) && !document.replace(/^[ \t>]*/, '').startsWith(text)
}
