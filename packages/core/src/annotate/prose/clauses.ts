import type {Lexicon} from '../../dates/lexicon.ts'
import {type Token, tokenise} from '../../dates/tokens.ts'
import type {ProseBooks} from './proseBooks.ts'
import {phraseAt} from './wordBook.ts'

/**
 * Cuts a text into the tokens of the main clause of each sentence: up to the first word that opens a clause about something
 * else, and without what stands in quotation marks, which others say.
 */
export function mainClauses(text: string, lexicon: Lexicon, books: ProseBooks): Token[][] {
  const clauses: Token[][] = []
  for (const sentence of sentences(tokenise(text), lexicon)) {
    const spoken = withoutQuotations(sentence)
    const end = spoken.findIndex((_, index) => phraseAt(spoken, index, books.relative))
    clauses.push(end < 0 ? spoken : spoken.slice(0, end))
  }
  return clauses
}

function sentences(tokens: Token[], lexicon: Lexicon): Token[][] {
  const found: Token[][] = []
  let start = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(tokens, at, lexicon)) continue
    found.push(tokens.slice(start, at + 1))
    start = at + 1
  }
  if (start < tokens.length) found.push(tokens.slice(start))
  return found
}

/** A full stop behind a short word is that of an abbreviation, and behind a number that of an ordinal. */
function endsSentence(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'sign' || !'.!?;…'.includes(token.text)) return false
  if (token.text !== '.') return true
  if (!next?.spaced || (next.kind === 'word' && !next.capital)) return false
  if (before?.kind === 'number') return !lexicon.months.has(next.text)
  return (before?.text.length ?? 0) > 2 || before?.kind === 'sign'
}

// German closes with the sign that English opens with.
const opening = '“«„‹"'
const closing = '”»“›"'
const marks = opening + closing

function withoutQuotations(tokens: Token[]): Token[] {
  if (!tokens.some(isMark)) return tokens
  let inside = false
  return tokens.filter((token) => {
    const {text} = token
    if (!isMark(token)) return !inside
    inside = inside ? !closing.includes(text) : opening.includes(text)
    return false
  })
}

function isMark({kind, text}: Token): boolean {
  return kind === 'sign' && marks.includes(text)
}
