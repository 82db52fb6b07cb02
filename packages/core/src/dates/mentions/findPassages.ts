import {digit, ideograph, kindAt, letter} from '../characters.ts'
import type {Lexicon} from '../lexicon.ts'
import {plainWord, tokenise} from '../tokens.ts'
import {isAmount} from './isAmount.ts'
import {lengthBit, pairOf, type Vocabulary} from './vocabulary.ts'

/** A passage of a text in which a phrase for a time may stand. */
export interface Passage {
  start: number
  end: number
  /** True where nothing in it gives a phrase away but numbers that are amounts, as `isAmount` has them. */
  onlyAmounts: boolean
}

/** How far a phrase may reach in front of its first word that gives it away, and behind its last. */
const reachBefore = 64
const reachBehind = 32

/**
 * Finds the passages of a text that hold a digit or a word that no phrase for a time is without, so that all the rest need
 * not be read. One pass over the text, looking at the first two letters and the length of each word.
 */
export function findPassages(text: string, lexicon: Lexicon, vocabulary: Vocabulary): Passage[] {
  const passages: Passage[] = []
  let last: Passage | undefined
  const {length} = text
  for (let at = 0, word = 0; at < length; ) {
    const start = at
    const kind = kindAt(text, at++)
    if (!(kind & (letter | digit | ideograph))) continue
    let onlyAmounts = false
    if (kind & digit) {
      while (at < length && kindAt(text, at) & digit) at++
      onlyAmounts = isAmountIn(text, word, start, lexicon, vocabulary)
    } else {
      if (!(kind & ideograph)) while (at < length && kindAt(text, at) & letter) at++
      word = start
      if (!isTelling(text, start, at, lexicon, vocabulary)) continue
    }
    const from = Math.max(0, start - reachBefore)
    const to = Math.min(length, at + reachBehind)
    if (last && from <= last.end) {
      last.end = to
      last.onlyAmounts &&= onlyAmounts
    } else {
      last = {start: from, end: to, onlyAmounts}
      passages.push(last)
    }
  }
  return trim(text, passages)
}

function isTelling(
  text: string,
  start: number,
  end: number,
  {capitalised}: Lexicon,
  {starts, telling}: Vocabulary,
): boolean {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0
  if (((starts[pairOf(text.charCodeAt(start), second)] ?? 0) & lengthBit(end - start)) === 0) return false
  const written = text.slice(start, end)
  const word = plainWord(written)
  return telling.has(word) && !(capitalised.has(word) && word === written)
}

/** The same as `isAmount` for the number at an offset; `word` is where the last word before it starts. */
function isAmountIn(text: string, word: number, start: number, lexicon: Lexicon, vocabulary: Vocabulary): boolean {
  if (start - word > reachBefore) return false
  const tokens = tokenise(text, word, 4)
  return tokens[1]?.start === start && isAmount(tokens, 1, lexicon, vocabulary)
}

/** Moves both ends of a passage to white space, as far as there is some near. */
function trim(text: string, passages: Passage[]): Passage[] {
  const trimmed: Passage[] = []
  for (const {start, end, onlyAmounts} of passages) {
    const before = trimmed.at(-1)
    const from = Math.max(before?.end ?? 0, spaceNear(text, start, -1))
    const to = spaceNear(text, end, 1)
    if (from < to) trimmed.push({start: from, end: to, onlyAmounts})
  }
  return trimmed
}

function spaceNear(text: string, from: number, step: 1 | -1): number {
  let at = from
  for (let moved = 0; moved < 64 && at > 0 && at < text.length; moved++, at += step)
    if (text.charCodeAt(at) <= 32) return at
  return at <= 0 ? 0 : at >= text.length ? text.length : from
}
