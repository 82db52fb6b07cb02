import type {Slot} from './phrase.ts'

/** A number as a part of a date. */
export function slotOf(token: {text: string; start: number; end: number}): Slot {
  return {value: Number(token.text), start: token.start, end: token.end}
}
