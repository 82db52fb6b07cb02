import type {Nodes} from 'mdast'
import {type FlatText, flatten} from '../../markdown/flatten.ts'
import {walk} from '../../markdown/walk.ts'
import type {Figure} from '../../model/annotation.ts'
import {placeOf} from '../readDetails.ts'
import type {Reading} from '../reading.ts'
import {type Amount, readAmount} from './readAmount.ts'

/** A stretch of flat text. */
interface Stretch {
  start: number
  end: number
}

/** A figure, and the clause behind it that says what of it. */
export interface FoundFigure {
  figure: Figure
  clause: string
}

/** Reads the bold numbers of a block as key figures. */
export function readBoldFigures(
  node: Nodes,
  flat: FlatText,
  reading: Reading,
): {figures: FoundFigure[]; bold: Stretch[]} {
  const bold = strongRanges(node, flat, reading)
  const figures = bold.flatMap(({start, end}) => {
    const number = /\d/.exec(flat.text.slice(start, end))
    const amount = number && readAmount(flat.text, start + number.index, reading)
    return amount && amount.start < end ? [figureOf(amount, {start, end}, 'author', flat, reading)] : []
  })
  return {figures, bold}
}

/** A figure with the words that it is shown by. */
export function figureOf(
  {value, min, max, qualifier, unit, what, clause}: Amount,
  {start, end}: Stretch,
  origin: Figure['origin'],
  flat: FlatText,
  reading: Reading,
): FoundFigure {
  const text = flat.text.slice(start, end).trim()
  const at = placeOf(flat, start, end, reading)
  return {figure: {text, value, min, max, qualifier, unit, what, origin, at}, clause}
}

function strongRanges(node: Nodes, flat: FlatText, {document}: Reading): Stretch[] {
  const ranges: Stretch[] = []
  let starts: Map<number, number> | undefined
  walk(node, (next) => {
    if (next.type !== 'strong') return
    const inner = flatten(next, document.text)
    starts ??= new Map(flat.stretches.map((stretch) => [stretch.source, stretch.at]))
    const start = starts.get(inner.stretches[0]?.source ?? -1)
    if (start !== undefined) ranges.push({start, end: start + inner.text.length})
  })
  return ranges
}
