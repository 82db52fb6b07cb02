import type {Lexicon} from '../lexicon.ts'
import type {Token} from '../tokens.ts'
import type {Vocabulary} from './vocabulary.ts'

/**
 * True for a number that can only say how many of something there are, as in `150 rifles`: a word follows that stands in no
 * phrase for a time, so that no reader of such phrases need be asked. Only in a text that stands before our era it may be a
 * year. `tokens[at]` is the number; where it is the first or the last token of a text, nothing is said of it.
 */
export function isAmount(tokens: Token[], at: number, lexicon: Lexicon, vocabulary: Vocabulary): boolean {
  const [before, number, next, behind] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || before.kind === 'number' || number?.kind !== 'number' || next?.kind !== 'word') return false
  if (lexicon.ideographic || number.text.length === 4 || !number.spaced || !next.spaced) return false
  // `AD 43 soldiers`, `A.D. 43`
  if (vocabulary.eras.has(before.text) || before.text === '.' || before.text === "'") return false
  // `two bloody weeks`
  return isForeign(next, vocabulary) && !(behind && vocabulary.telling.has(behind.text))
}

/** True for a word of no phrase for a time. Letters and Roman numerals may be in one, and so may what an apostrophe parts. */
function isForeign({text}: Token, {telling, within}: Vocabulary): boolean {
  if (text.length < 3 || telling.has(text) || within.has(text)) return false
  return !text.includes("'") && !romanLetters.includes(text.charAt(0))
}

/** Letters that a numeral for a month or a century starts with, in Latin and in Cyrillic. */
const romanLetters = 'ivxхі'
