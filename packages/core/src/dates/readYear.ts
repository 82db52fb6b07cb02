import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import {isOfOtherCalendar} from './isOfOtherCalendar.ts'
import {isPartOfNumber} from './isPartOfNumber.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'
import {readEraYear} from './readEra.ts'
import {slotOf} from './slotOf.ts'
import {takeEnding} from './takeEnding.ts'

/** A year of four digits. */
export function readYear(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length !== 4 || isPartOfNumber(cursor)) return undefined
  const value = Number(token.text)
  if (value < 1000 || value > 2999 || isOfOtherCalendar(value, lexicon)) return undefined
  cursor.at++
  takeEnding(cursor, lexicon)
  takeOrdinalMark(cursor, lexicon)
  const mark = takePhrase(cursor, lexicon.yearMarks)
  if (mark && (mark.words.at(-1)?.length ?? 0) < 4) takeSign(cursor, '.', false)
  return slotOf(token)
}

/** `2022-го`, `2022-aisiais`; what marks ten years is left. */
function takeOrdinalMark(cursor: Cursor, {ordinalMarks, decadeMarks}: Lexicon): void {
  attempt(cursor, () => {
    const mark = takeSign(cursor, '-‑', false) && peek(cursor)
    if (!mark || mark.spaced || !ordinalMarks.has(mark.text) || decadeMarks.has(mark.text)) return undefined
    cursor.at++
    return mark
  })
}

/** `, 2022`, `of 2022`, `480 BC`: the year behind a month, a season or a part of the year. */
export function readYearBehind(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, ',', false)
    takePhrase(cursor, lexicon.of)
    takeSign(cursor, '-', false)
    if (isStray(cursor)) cursor.at++
    return readEraYear(cursor, lexicon) ?? readYear(cursor, lexicon)
  })
}

/** `квітень. 1918.`: a full stop slipped in between a whole month and a year that another full stop closes. */
function isStray({tokens, at}: Cursor): boolean {
  const [stop, year, close] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    stop?.text === '.' &&
    !stop.spaced &&
    year?.text.length === 4 &&
    close?.text === '.' &&
    tokens[at - 1]?.kind === 'word'
  )
}
