import type {Cursor} from '../dates/cursor.ts'
import {peek} from '../dates/cursor.ts'
import type {Lexicon} from '../dates/lexicon.ts'
import type {Phrase} from '../dates/phrase.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {type Token, tokenise} from '../dates/tokens.ts'

/** The date phrase of an event, and the text without it. Offsets count in the text it was read from. */
export interface Lead {
  phrase: Phrase
  /** What is left without the phrase and the signs that part it from the text. */
  rest: {start: number; end: number}
  /** True where nothing but the phrase stands in the text. */
  alone: boolean
  /** True where a colon, a dash or the like parts the phrase from the text. */
  parted: boolean
  /** True for `Since 24 February 2022, when …`: words that set the scene. */
  background: boolean
}

/** Most leads are shorter than the first of these; none is longer than the second. */
const [shortLead, longestLead] = [20, 60]

/** Signs that may stand before a lead: brackets, bullets, list marks pasted from elsewhere. Quotation marks may not. */
const openers = /^[[(•·∙▪▫■□●○◆◇◦‣⁃►▶▸➤➔→⇒»✓✔*–—-]$/u

/** Reads the lead of a text, or finds that it has none. */
export function readLead(text: string, lexicon: Lexicon): Lead | undefined {
  const short = readFrom(tokenise(text, 0, shortLead), lexicon)
  const isWhole = short.cursor.at < shortLead - 4 && !goesOn(short.cursor, lexicon)
  const {cursor, phrase} = isWhole ? short : readFrom(tokenise(text, 0, longestLead), lexicon)
  if (!phrase || runsOn(cursor, phrase, lexicon)) return undefined
  const background = isBackground(cursor, phrase, lexicon)
  const {end, signs} = skipSeparators(text, phrase.end)
  const alone = end >= text.length
  const parted = /[:：|)）\]】–—−-]/.test(signs) || isYearSentence(cursor, phrase)
  // A year, a month or a season alone may be a number or a verb, unless something parts it from the text.
  if (phrase.shape === 'bare' && !alone && !parted) return undefined
  return {phrase, rest: {start: end, end: text.length}, alone, parted, background}
}

/** True where the phrase may be the head of a list of dates that the short look cut off: `3 March 2022, 9 March 2022 and …`. */
function goesOn(cursor: Cursor, {and, months}: Lexicon): boolean {
  const [joint, next] = [peek(cursor), peek(cursor, 1)]
  if (cursor.tokens.length < shortLead || !joint || !next) return false
  return (joint.text === ',' || and.has(joint.text)) && (next.kind === 'number' || months.has(next.text))
}

/** Reads a date at the end of a heading: `Tear gas at a march | 2022-05-23`, `Tender (23 May 2022)`. */
export function readTrailingLead(text: string, lexicon: Lexicon): Lead | undefined {
  if (text.length > longestHeading) return undefined
  const tokens = tokenise(text)
  for (let at = Math.max(1, tokens.length - longestTrailing); at < tokens.length; at++) {
    const sign = tokens[at - 1]
    if (sign?.kind !== 'sign' || !'|–—-(['.includes(sign.text)) continue
    const cursor: Cursor = {tokens, at}
    const phrase = readPhrase(cursor, lexicon)
    if (!phrase?.from.day || skipSeparators(text, phrase.end).end < text.length) continue
    const title = text.slice(0, sign.start).trimEnd()
    return {phrase, rest: {start: 0, end: title.length}, alone: false, parted: true, background: false}
  }
  return undefined
}

const longestHeading = 400
const longestTrailing = 16

function readFrom(tokens: Token[], lexicon: Lexicon): {cursor: Cursor; phrase: Phrase | undefined} {
  const cursor: Cursor = {tokens, at: 0}
  skipOpeners(cursor)
  return {cursor, phrase: readPhrase(cursor, lexicon)}
}

function skipOpeners(cursor: Cursor): void {
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = peek(cursor)
    if (token?.kind !== 'sign' || !(openers.test(token.text) || /\p{Extended_Pictographic}|\uFE0F/u.test(token.text)))
      return
    cursor.at++
  }
}

/** True where the phrase is the head of something else: `2022-05-23abc`, `March’s`, `March-born`. */
function runsOn(cursor: Cursor, phrase: Phrase, lexicon: Lexicon): boolean {
  const next = peek(cursor)
  if (next === undefined || next.spaced) return false
  if (lexicon.ideographic && next.kind === 'word') return false
  if (phrase.shape === 'bare' && '-‑'.includes(next.text)) return peek(cursor, 1)?.spaced === false
  return next.kind !== 'sign' || "'’_%/@".includes(next.text)
}

/** `1914. Pacific Ocean. …`: a year as a sentence of its own. */
function isYearSentence(cursor: Cursor, {from, to, relation}: Phrase): boolean {
  const [stop, next] = [peek(cursor), peek(cursor, 1)]
  if (!from.year || from.month || from.season || to || relation || stop?.text !== '.' || stop.spaced) return false
  return next?.kind === 'word' && next.spaced && next.capital
}

function isBackground(cursor: Cursor, phrase: Phrase, lexicon: Lexicon): boolean {
  if (phrase.relation !== 'since') return false
  const comma = peek(cursor)?.text === ','
  const next = peek(cursor, comma ? 1 : 0)
  return comma || (next !== undefined && lexicon.when.has(next.text))
}

function skipSeparators(text: string, from: number): {end: number; signs: string} {
  const pattern = /[\s,:;|.)\]–—−\-،؛，、：；。）】～]*/y
  pattern.lastIndex = from
  const signs = pattern.exec(text)?.[0] ?? ''
  return {end: from + signs.length, signs}
}
