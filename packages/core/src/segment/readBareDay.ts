import type {Lexicon} from '../dates/lexicon.ts'
import type {FlatText} from '../markdown/flatten.ts'
import {joinTexts} from './joinTexts.ts'
import {readLead} from './readLead.ts'
import {sliceText} from './sliceText.ts'
import type {Opening, Unit} from './unit.ts'

/** What a day without its month can be read by. */
export interface BareDays {
  /** The line of the month around it: `May 1923`. */
  month?: FlatText
}

/** A day, or the first and last of a few: `5`, `11th`, `7–9`. What is more than a day is left to the month to tell. */
const day =
  /^\s*([12]\d|3[01]|[1-9])(?:st|nd|rd|th|\.|-?[гоеiі]{1,2})?(?:\s?[–-]\s?([12]\d|3[01]|[1-9])(?:st|nd|rd|th|\.)?)?/u

/** True for a text that is nothing but a day. */
export function isBareDay(text: string): boolean {
  const match = day.exec(text)
  return match !== null && text.slice(match[0].length).trim() === ''
}

/** True for a text that a month around it would make a date: `5`, `11th: strike`. */
export function opensWithDay(text: string): boolean {
  const cut = day.exec(text)?.[0].length
  return cut !== undefined && /^\s*(?:$|[:–—]|-\s)/.test(text.slice(cut))
}

/**
 * Reads `5`, or `5: strike`, below the line of a month. The name of the month is put behind the day, so that both are read as one
 * date; `undefined` where the text opens with anything else.
 */
export function readBareDay(unit: Unit, opening: Opening, {month}: BareDays, lexicon: Lexicon): Unit | undefined {
  const {text} = opening.flat
  const match = day.exec(text)
  const cut = match?.[0].length ?? 0
  if (!match || !month || !opensWithDay(text)) return undefined
  const named = joinTexts([sliceText(opening.flat, 0, cut), month], ' ')
  const flat = joinTexts([named, sliceText(opening.flat, cut)], '')
  const lead = readLead(flat.text, lexicon)
  if (!lead?.phrase.from.day || !(lead.phrase.from.month ?? lead.phrase.to?.month)) return undefined
  return {...unit, lead, opening: {...opening, flat, skip: opening.skip + flat.text.length - text.length}}
}
