import {attempt, type Cursor, peek, takeWord} from '../cursor.ts'
import {isMarkedDay} from '../isMarkedDay.ts'
import type {Lexicon} from '../lexicon.ts'
import {readDayNumber} from '../readDayNumber.ts'
import type {Pointing} from './pointing.ts'
import type {Marks} from './readMarks.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `on the 11th`, `5 числа`: a day of the month told last. */
export function readDayOfMonth(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords,
  {relation}: Marks,
): Pointing | undefined {
  return attempt(cursor, () => {
    const article = takeWord(cursor, prose.articles)
    const day = readDayNumber(cursor, lexicon)
    if (!day || day.value > 31) return undefined
    const marked = isMarkedDay(cursor, lexicon)
    const ordinal = article && relation && lexicon.ordinalMarks.has(peek(cursor, -1)?.text ?? '')
    const next = peek(cursor)
    if (!marked && (!ordinal || (next?.kind === 'word' && !prose.leading.has(next.text)))) return undefined
    return {target: {dayOfMonth: day.value}, deictic: false}
  })
}
