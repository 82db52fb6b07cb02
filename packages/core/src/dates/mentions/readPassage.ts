import {kindAt, space} from '../characters.ts'
import type {Cursor} from '../cursor.ts'
import {type Token, tokenise} from '../tokens.ts'
import {addAnaphor} from './addAnaphor.ts'
import {addDates} from './addDates.ts'
import {addOther} from './addOther.ts'
import type {Passage} from './findPassages.ts'
import {placesToRead} from './placesToRead.ts'
import {readEarlyYear} from './readEarlyYear.ts'
import type {Reading} from './reading.ts'
import {readMention} from './readMention.ts'
import {readShortYears} from './readShortYears.ts'

/** Reads the phrases for times in one passage of the text, and takes note of them. */
export function readPassage(reading: Reading, {start, end, onlyAmounts}: Passage): void {
  if (onlyAmounts && !standsEarly(reading)) return
  for (const tokens of paragraphsOf(reading.text, tokenise(reading.text, start, undefined, end)))
    readTokens(reading, tokens)
}

/** No phrase goes on behind a blank line. */
function paragraphsOf(text: string, tokens: Token[]): Token[][] {
  const paragraphs: Token[][] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    const [before, next] = [tokens[at - 1], tokens[at]]
    if (next && before && (next.start - before.end < 2 || !hasBlankLine(text, before.end, next.start))) continue
    paragraphs.push(tokens.slice(first, at))
    first = at
  }
  return paragraphs
}

/** True where there are two line ends in a stretch of a text with nothing but white space between them. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  let lineEnds = 0
  for (let at = start; at < end && lineEnds < 2; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) lineEnds++
    else if (!(kindAt(text, at) & space)) lineEnds = 0
  }
  return lineEnds === 2
}

/** The same for the tokens of a paragraph. Looks at each of them a limited number of times. */
export function readTokens(reading: Reading, tokens: Token[]): void {
  const {lexicon, prose, vocabulary} = reading
  if (prose?.possessive) for (const token of tokens) dropPossessive(token)
  let isEarly = standsEarly(reading)
  let places = placesToRead(tokens, lexicon, vocabulary, isEarly)
  for (let at = 0; at < tokens.length; ) {
    at = places[at] === 1 ? readAt(reading, tokens, at) : at + 1
    if (isEarly === standsEarly(reading)) continue
    isEarly = !isEarly
    places = placesToRead(tokens, lexicon, vocabulary, isEarly)
  }
}

/** True where the text stands before our era. */
function standsEarly({narrative: {main, reference}}: Reading): boolean {
  const near = main?.year ?? reference?.year
  return near !== undefined && near < 0
}

/** Reads at one token, and gives back where to go on. */
function readAt(reading: Reading, tokens: Token[], at: number): number {
  const {lexicon, prose, narrative} = reading
  const cursor: Cursor = {tokens, at, end: at + lookAhead}
  const near = narrative.main?.year ?? narrative.reference?.year
  const early = prose && near !== undefined && near < 0 ? readEarlyYear(cursor, lexicon, prose, near) : undefined
  const short = early || !prose ? undefined : readShortYears(cursor, prose, narrative.reference?.year ?? near)
  if (early) addDates(reading, early, {early: true})
  else if (short) addDates(reading, short, {short: true})
  else {
    const mention = readMention(cursor, lexicon, prose, narrative.main?.year)
    if (mention?.kind === 'date') addDates(reading, mention.phrase, mention)
    else if (mention?.kind === 'anaphor') addAnaphor(reading, mention)
    else if (mention) addOther(reading, mention.start, mention.end, mention.kind, mention.value)
  }
  return Math.max(cursor.at, at + 1)
}

/** A phrase looks no further than this many tokens, so that the time is in proportion to the length whatever the text. */
const lookAhead = 64

/** `that year’s harvest`, `Thursday's attack`. */
function dropPossessive(token: Token): void {
  if (token.kind !== 'word' || !token.text.endsWith("'s")) return
  token.text = token.text.slice(0, -2)
  token.end -= 2
}
