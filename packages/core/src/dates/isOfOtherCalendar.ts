import type {Lexicon} from './lexicon.ts'

/** Years that a reader of the language takes for those of another calendar. */
export function isOfOtherCalendar(year: number, {otherCalendar}: Lexicon): boolean {
  return otherCalendar !== undefined && year >= otherCalendar[0] && year <= otherCalendar[1]
}
