import type {Lexicon} from '../dates/lexicon.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {tokenise} from '../dates/tokens.ts'
import type {Lead} from './readLead.ts'

/** One to four words up to the sign before the date: most texts do not open so, which is seen sooner than which letters are capitals. */
const opening = /^[^\s\d,(]+(?:[ \u00A0][^\s\d,(]+){0,3}(?:,|[ \u00A0]\()/

/** The same with capital letters. */
const place = /^\p{Lu}[\p{L}.'’-]*(?:[ \u00A0]\p{Lu}[\p{L}.'’-]*){0,3}(?:,[ \u00A0]?|[ \u00A0]\()/u

/**
 * Reads the day in the dateline of a dispatch: `MINSK, 5 May 1923 — A strike began.` The place belongs to the text, so nothing of
 * it is left out behind the lead.
 */
export function readDateline(text: string, lexicon: Lexicon): Lead | undefined {
  const start = text.slice(0, 80)
  const head = opening.test(start) ? place.exec(start)?.[0] : undefined
  if (head === undefined) return undefined
  const phrase = readPhrase({tokens: tokenise(text, head.length, 40), at: 0}, lexicon)
  if (
    !phrase?.from.day ||
    phrase.shape !== 'full' ||
    phrase.relation ||
    !/^\)?\s*(?:[–—:]|-\s)/.test(text.slice(phrase.end))
  )
    return undefined
  return {phrase, rest: {start: 0, end: text.length}, alone: false, parted: true, background: false}
}
