import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import {tokenise} from '../tokens.ts'

const longestLook = 300
const mostTokens = 60

interface Year {
  year: number
  start: number
  end: number
}

/**
 * The year of a season that names none, where its own sentence goes on to name a month of that season with its year: `the
 * summer offensive began in June 1942`. Offsets are those of the month and its year.
 */
export function seasonAhead(text: string, {from, to, end}: Phrase, lexicon: Lexicon): Year | undefined {
  if (!from.season || to) return undefined
  const tokens = tokenise(text, end, mostTokens, Math.min(text.length, end + longestLook))
  for (const [at, {kind, text: word}] of tokens.entries()) {
    if (word === '.' && tokens[at + 1]?.capital) return undefined
    const month = kind === 'word' ? lexicon.months.get(word) : undefined
    if (month === undefined || seasonOf(month) !== from.season) continue
    const year = tokens.slice(at + 1, at + 4).find((token) => token.kind === 'number' && token.text.length === 4)
    if (year) return {year: Number(year.text), start: tokens[at]?.start ?? end, end: year.end}
  }
  return undefined
}

function seasonOf(month: number): number {
  return month === 12 || month < 3 ? 24 : 20 + Math.floor(month / 3)
}
