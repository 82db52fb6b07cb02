import {attempt, type Cursor, endOf, peek, takePhrase, takeSign} from './cursor.ts'
import {isEverydayWord} from './isEverydayWord.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'

/** The month by its name, or by two names: `أيار/مايو`. */
export function readMonth(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const month = readMonthName(cursor, lexicon)
  if (month)
    attempt(cursor, () =>
      takeSign(cursor, '/(') ? sameMonth(readMonthName(cursor, lexicon), month, cursor) : undefined,
    )
  return month
}

function sameMonth(other: Slot | undefined, month: Slot, cursor: Cursor): Slot | undefined {
  takeSign(cursor, ')')
  return other?.value === month.value ? other : undefined
}

function readMonthName(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  const start = peek(cursor)?.start ?? 0
  const long = takePhrase(cursor, lexicon.longMonths)
  if (long) return {value: long.value, start, end: endOf(cursor)}
  const token = peek(cursor)
  const value = token?.kind === 'word' ? lexicon.months.get(token.text) : undefined
  if (!token || value === undefined || (isEverydayWord(token, lexicon) && !isDated(cursor, lexicon))) return undefined
  cursor.at++
  if (lexicon.abbreviations.has(token.text)) takeSign(cursor, ".׳'", false)
  return {value, start: token.start, end: token.end}
}

/** True for an everyday word between a day and a year, or beside one of the two: `10 dez 2022`, `în mai 2022`, `23 mai`. */
function isDated({tokens, at}: Cursor, {dayBeforeMonth}: Lexicon): boolean {
  if (!dayBeforeMonth) return false
  const isYear = (ahead: number) => tokens[at + ahead]?.kind === 'number' && tokens[at + ahead]?.text.length === 4
  const before = tokens[at - 1]
  return isYear(1) || isYear(2) || (before?.kind === 'number' && before.text.length < 3)
}
