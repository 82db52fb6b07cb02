import type {Lexicon} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** False for a token with which no end of a date phrase can start, so that its readers need not be asked. */
export function startsPoint({kind, text, capital}: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word') return kind === 'number'
  if (lexicon.ideographic || text.length === 1 || wordsOf(lexicon).has(text)) return true
  // A numeral in front of a century.
  return capital && 'ivxхі'.includes(text.charAt(0))
}

const known = new WeakMap<Lexicon, Set<string>>()

function wordsOf(lexicon: Lexicon): Set<string> {
  const found = known.get(lexicon)
  if (found) return found
  const {months, joinedMonths, ordinals, numbers, century} = lexicon
  const {longMonths, seasons, days, decadeWords, eras, reigns, weekdays} = lexicon
  const words = new Set<string>()
  for (const table of [months, joinedMonths, ordinals, numbers, century, longMonths, seasons, days, decadeWords])
    for (const word of table.keys()) words.add(word)
  for (const book of [eras, reigns, weekdays]) for (const word of book.keys()) words.add(word)
  known.set(lexicon, words)
  return words
}
