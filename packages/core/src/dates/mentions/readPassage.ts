import type {Cursor} from '../cursor.ts'
import {type Token, tokenise} from '../tokens.ts'
import {addAnaphor} from './addAnaphor.ts'
import {addDates} from './addDates.ts'
import {addOther} from './addOther.ts'
import type {Passage} from './findPassages.ts'
import {readEarlyYear} from './readEarlyYear.ts'
import type {Reading} from './reading.ts'
import {readMention} from './readMention.ts'
import {startersOf} from './startersOf.ts'

/** Reads the phrases for times in one passage of the text, and takes note of them. */
export function readPassage(reading: Reading, {start, end}: Passage): void {
  const {text, prose} = reading
  const tokens = tokenise(text.slice(start, end))
  for (const token of tokens) {
    token.start += start
    token.end += start
    if (prose) dropPossessive(token)
  }
  let next = 0
  for (let first = 0; first < tokens.length; first += stride) {
    if (next >= first + stride) continue
    const from = Math.max(0, first - lookBehind)
    const cursor: Cursor = {tokens: tokens.slice(from, first + stride + lookAhead), at: Math.max(first, next) - from}
    readTokens(reading, cursor, Math.min(first + stride, tokens.length) - from)
    next = cursor.at + from
  }
}

// A phrase looks no further than this many tokens, so that the time is in proportion to the length whatever the text.
const stride = 192
const lookAhead = 48
const lookBehind = 8

/** Reads the times that start before a place in the tokens. */
function readTokens(reading: Reading, cursor: Cursor, until: number): void {
  const {lexicon, prose, narrative} = reading
  const starters = prose && startersOf(lexicon, prose)
  while (cursor.at < until) {
    const at = cursor.at
    const token = cursor.tokens[at]
    if (starters && (token?.kind === 'sign' || (token?.kind === 'word' && !starters.has(token.text)))) {
      cursor.at++
      continue
    }
    const near = narrative.main?.year ?? narrative.reference?.year
    const early = prose && near !== undefined && near < 0 ? readEarlyYear(cursor, lexicon, prose, near) : undefined
    if (early) addDates(reading, early, true)
    else {
      const mention = readMention(cursor, lexicon, prose, narrative.main?.year)
      if (mention?.kind === 'date') addDates(reading, mention.phrase)
      else if (mention?.kind === 'anaphor') addAnaphor(reading, mention)
      else if (mention) addOther(reading, mention.start, mention.end, mention.kind, mention.value)
    }
    if (cursor.at === at) cursor.at++
  }
}

/** `that year’s harvest`, `Thursday's attack`. */
function dropPossessive(token: Token): void {
  if (token.kind !== 'word' || !/['’]s$/.test(token.text)) return
  token.text = token.text.slice(0, -2)
  token.end -= 2
}
