import type {Cursor} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'

/** True behind `23 d.` */
export function isMarkedDay({tokens, at}: Cursor, {dayMarks}: Lexicon): boolean {
  return dayMarks.has(tokens[at - (tokens[at - 1]?.text === '.' ? 2 : 1)]?.text ?? '')
}
