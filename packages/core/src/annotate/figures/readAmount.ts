import type {Figure} from '../../model/annotation.ts'
import type {Reading} from '../reading.ts'
import {readCurrency} from './currencies.ts'
import {readNumber} from './readNumber.ts'
import {readQualifier} from './readQualifier.ts'
import {whatIsCounted} from './whatIsCounted.ts'

/** A number with all that the words around it make of it. Offsets count in the text it was read from. */
export interface Amount {
  /** The number with its scale, and a sign of money or of percent that touches it. */
  start: number
  end: number
  value: number
  min: number | null
  max: number | null
  qualifier: Figure['qualifier']
  /** The words that qualify it. */
  qualifierText: string
  unit: string | null
  what: string
  /** All that stands behind it up to the next sign. */
  clause: string
  /** True where groups of three digits or a scale show that it is an amount. */
  isWritten: boolean
}

/** Reads the amount whose first digit stands at an offset; `undefined` where the digits are no number. */
export function readAmount(text: string, at: number, reading: Reading): Amount | undefined {
  const first = readNumber(text, at)
  if (!first) return undefined
  const other = readUpperEnd(text, first.end, first.value)
  const number = other ?? first
  const {start, unit: money} = readCurrency(text, at)
  const scale = (money === null ? undefined : readLetter(text, number.end)) ?? readScale(text, number.end, reading)
  const {qualifier, text: qualifierText} = readQualifier(text.slice(Math.max(0, start - 40), start), reading)
  const {unit, what, clause, end} = whatIsCounted(text, scale.end, reading)
  const value = scaled(first.value, scale.factor)
  const upper = other && scaled(other.value, scale.factor)
  return {
    start,
    end: end ?? scale.end,
    value,
    ...(upper === undefined ? limits(value, qualifier) : {min: value, max: upper}),
    qualifier,
    qualifierText,
    unit: unit ?? money,
    what,
    clause,
    isWritten: first.isGrouped || scale.factor > 1,
  }
}

/** `10–12`: a range that goes up. */
function readUpperEnd(text: string, at: number, value: number): ReturnType<typeof readNumber> {
  const dash = /\s?[–—-]\s?(?=\d)/y
  dash.lastIndex = at
  const sign = dash.exec(text)
  const number = sign ? readNumber(text, at + sign[0].length) : undefined
  return number && number.value > value && !/[-–/:]\d/.test(text.slice(number.end, number.end + 2)) ? number : undefined
}

/** `2 million`: the word that multiplies a number. */
function readScale(text: string, at: number, {words}: Reading): {factor: number; end: number} {
  // Most numbers have no scale; its first letter tells.
  const first = text.charAt(/\s/.test(text.charAt(at)) ? at + 1 : at).toLowerCase()
  const scales = words.prose?.scales ?? englishScales
  if (!scales.some(([name]) => name.charAt(0) === first.charAt(0))) return {factor: 1, end: at}
  const [written, word = ''] = /^\s?(\p{L}+(?:\s(?:millones))?)(?!\p{L})/u.exec(text.slice(at, at + 24)) ?? []
  const lower = word.toLowerCase()
  const found = scales.find(([name]) => name === lower) ?? scales.find(([name]) => name === lower.split(/\s/)[0])
  if (!written || !found) return {factor: 1, end: at}
  const end = at + written.indexOf(word) + found[0].length
  return {
    factor: found[1],
    end: text[end] === '.' && /^\s*(?:\p{Ll}|Euro|Dollar|Rubel)/u.test(text.slice(end + 1, end + 10)) ? end + 1 : end,
  }
}

/** `$1.5M`, `€20 bn`: letters that multiply an amount of money. */
function readLetter(text: string, at: number): {factor: number; end: number} | undefined {
  const match = /^\s?(k|K|M|m|MM|bn|B)(?![\p{L}\d])/u.exec(text.slice(at, at + 5))
  const letter = match?.[1]?.toLowerCase() ?? ''
  if (!match) return undefined
  return {factor: letter === 'k' ? 1e3 : letter.startsWith('m') ? 1e6 : 1e9, end: at + match[0].length}
}

const englishScales: [string, number][] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]

/** `1.1 × 1000` is 1100, not 1100.0000000000002. */
function scaled(value: number, factor: number): number {
  if (factor === 1 && value < 1e15 && Number.isInteger(value)) return value
  return Number((value * factor).toPrecision(15))
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
