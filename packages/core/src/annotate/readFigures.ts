import type {Nodes} from 'mdast'
import {type FlatText, flatten} from '../markdown/flatten.ts'
import {walk} from '../markdown/walk.ts'
import type {Figure} from '../model/annotation.ts'
import {placeOf} from './readDetails.ts'
import type {Reading} from './reading.ts'

/**
 * Reads the bold numbers of a block as key figures, with the words before them that qualify them, their unit, and the words
 * behind them that say what is counted.
 */
export function readFigures(node: Nodes, flat: FlatText, reading: Reading): Figure[] {
  const figures: Figure[] = []
  for (const {start, end} of strongRanges(node, flat, reading)) {
    const bold = flat.text.slice(start, end)
    const number = /\d[\d.,\u00A0\u202F ]*/.exec(bold)
    if (!number) continue
    const value = readNumber(number[0])
    if (value === undefined) continue
    const before = `${flat.text.slice(Math.max(0, start - 40), start)}${bold.slice(0, number.index)}`
    const qualifier = qualifierIn(before, reading)
    const behind = bold.slice(number.index + number[0].length) + flat.text.slice(end, end + 120)
    const {scale, rest} = readScale(behind)
    const {unit, what} = whatIsCounted(rest, reading)
    const scaled = value * scale
    figures.push({
      text: bold.trim(),
      value: scaled,
      ...limits(scaled, qualifier),
      qualifier,
      unit,
      what,
      at: placeOf(flat, start, end, reading),
    })
  }
  return figures
}

function strongRanges(node: Nodes, flat: FlatText, {document}: Reading): {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = []
  const starts = new Map(flat.stretches.map((stretch) => [stretch.source, stretch.at]))
  walk(node, (next) => {
    if (next.type !== 'strong') return
    const inner = flatten(next, document.text)
    const start = starts.get(inner.stretches[0]?.source ?? -1)
    if (start !== undefined) ranges.push({start, end: start + inner.text.length})
  })
  return ranges
}

/** `20,000`, `1 800`, `43.5`: a sign is a separator of thousands where three digits follow it. */
function readNumber(written: string): number | undefined {
  const plain = written
    .trim()
    .replace(/[.,]$/, '')
    .replace(/[\u00A0\u202F ,.](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

function qualifierIn(before: string, {words}: Reading): Figure['qualifier'] {
  const text = ` ${before
    .toLowerCase()
    .replace(/[\s(]+/g, ' ')
    .trim()}`
  return words.qualifiers.find(([qualifier]) => text.endsWith(` ${qualifier}`))?.[1] ?? 'exact'
}

function whatIsCounted(behind: string, {words}: Reading): {unit: string | null; what: string} {
  const text = behind.trimStart()
  const unit = words.units.find(([word]) => text.toLowerCase().startsWith(word))
  const rest = unit ? text.slice(unit[0].length) : text
  const what = (/^[^.,;:()\n–—]*/.exec(rest)?.[0] ?? '').trim().split(/\s+/).slice(0, 6).join(' ')
  return {unit: unit?.[1] ?? null, what}
}

/** `2 million`: the word that multiplies a number, and what stands behind it. */
function readScale(behind: string): {scale: number; rest: string} {
  const [written, word] = /^\s*(thousand|million|billion)\b/i.exec(behind) ?? []
  const scale = {thousand: 1e3, million: 1e6, billion: 1e9}[word?.toLowerCase() ?? ''] ?? 1
  return {scale, rest: behind.slice(written?.length ?? 0)}
}

/** The bounds that the qualifier sets; `about` sets none. */
function limits(value: number, qualifier: Figure['qualifier']): {min: number | null; max: number | null} {
  switch (qualifier) {
    case 'exact':
      return {min: value, max: value}
    case 'more-than':
    case 'at-least':
      return {min: value, max: null}
    case 'less-than':
    case 'at-most':
      return {min: null, max: value}
    default:
      return {min: null, max: null}
  }
}
