import type {Cursor} from '../dates/cursor.ts'
import {peek} from '../dates/cursor.ts'
import type {Lexicon} from '../dates/lexicon.ts'
import type {Phrase} from '../dates/phrase.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {tokenise} from '../dates/tokens.ts'

/** The date phrase that opens a text, and where the text goes on behind it. Offsets count in that text. */
export interface Lead {
  phrase: Phrase
  /** Behind the phrase and the signs that part it from the text. */
  end: number
  /** True where nothing but the phrase stands in the text. */
  alone: boolean
  /** True where a colon, a dash or the like parts the phrase from the text. */
  parted: boolean
  /** True for `Since 24 February 2022, when …`: words that set the scene. */
  background: boolean
}

/** Leads are short; what lies behind this many tokens is none. */
const longestLead = 60

/** Signs that may stand before a lead: brackets, bullets, list marks pasted from elsewhere. Quotation marks may not. */
const openers = /^[[(•·▪◦‣*–—-]$/u

/** Reads the lead of a text, or finds that it has none. */
export function readLead(text: string, lexicon: Lexicon): Lead | undefined {
  const cursor: Cursor = {tokens: tokenise(text, 0, longestLead), at: 0}
  skipOpeners(cursor)
  const phrase = readPhrase(cursor, lexicon)
  if (!phrase || runsOn(cursor)) return undefined
  const background = isBackground(cursor, phrase, lexicon)
  const {end, signs} = skipSeparators(text, phrase.end)
  const alone = end >= text.length
  const parted = /[:|)\]–—−-]/.test(signs)
  // A year, a month or a season alone may be a number or a verb, unless something parts it from the text.
  if (phrase.shape === 'bare' && !alone && !parted) return undefined
  return {phrase, end, alone, parted, background}
}

function skipOpeners(cursor: Cursor): void {
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = peek(cursor)
    if (token?.kind !== 'sign' || !(openers.test(token.text) || /\p{Extended_Pictographic}|\uFE0F/u.test(token.text)))
      return
    cursor.at++
  }
}

/** True where the phrase is the head of something else: `2022-05-23abc`, `May 5th-graders`. */
function runsOn(cursor: Cursor): boolean {
  const next = peek(cursor)
  return next !== undefined && !next.spaced && (next.kind !== 'sign' || "'’_%/@".includes(next.text))
}

function isBackground(cursor: Cursor, phrase: Phrase, lexicon: Lexicon): boolean {
  if (phrase.relation !== 'since') return false
  const comma = peek(cursor)?.text === ','
  const next = peek(cursor, comma ? 1 : 0)
  return comma || (next !== undefined && lexicon.when.has(next.text))
}

function skipSeparators(text: string, from: number): {end: number; signs: string} {
  const pattern = /[\s,:;|.)\]–—−-]*/y
  pattern.lastIndex = from
  const signs = pattern.exec(text)?.[0] ?? ''
  return {end: from + signs.length, signs}
}
