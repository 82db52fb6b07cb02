import type {Lexicon} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** What an end of a date phrase may start with, as bits: each names the readers that need be asked. */
export const [decadeStart, centuryStart, numericStart, dayStart, monthStart, seasonStart, yearStart, weekdayStart] = [
  1, 2, 4, 8, 16, 32, 64, 128,
] as const

const anyStart = 255

/** What can start with a token; 0 for one with which no end of a date phrase starts. */
export function startsOf(token: Token, lexicon: Lexicon): number {
  const {kind, text, capital} = token
  if (lexicon.ideographic || kind === 'sign' || (kind === 'word' && text.length === 1)) return anyStart
  if (kind === 'number')
    return text.length > 2 ? numericStart | yearStart : anyStart & ~(monthStart | seasonStart | weekdayStart)
  // A numeral in front of a century.
  if (capital && 'ivxхі'.includes(text.charAt(0))) return anyStart
  return wordsOf(lexicon).get(text) ?? 0
}

/** False for a token with which no end of a date phrase can start, so that its readers need not be asked. */
export function startsPoint(token: Token, lexicon: Lexicon): boolean {
  return token.kind !== 'sign' && startsOf(token, lexicon) !== 0
}

const known = new WeakMap<Lexicon, Map<string, number>>()

function wordsOf(lexicon: Lexicon): Map<string, number> {
  const found = known.get(lexicon)
  if (found) return found
  const {months, joinedMonths, longMonths, seasons, days, decadeWords, eras, reigns, weekdays} = lexicon
  const {ordinals, numbers, century} = lexicon
  const words = new Map<string, number>()
  const add = (tables: {keys(): Iterable<string>}[], start: number) => {
    for (const table of tables) for (const word of table.keys()) words.set(word, (words.get(word) ?? 0) | start)
  }
  add([decadeWords], decadeStart | yearStart)
  add([ordinals, numbers, century], centuryStart)
  add([eras, reigns], centuryStart | yearStart)
  add([days], dayStart)
  add([months, joinedMonths, longMonths], monthStart)
  add([seasons], seasonStart)
  add([weekdays], weekdayStart)
  known.set(lexicon, words)
  return words
}
