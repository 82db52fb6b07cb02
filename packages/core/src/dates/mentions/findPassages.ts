import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'
import {indexOf} from './wordIndex.ts'

/** A passage of a text in which a phrase for a time may stand. */
export interface Passage {
  start: number
  end: number
}

/** How far a phrase may reach in front of its first word that gives it away, and behind its last. */
const reachBefore = 72
const reachBehind = 48

/**
 * Finds the passages of a text that hold a digit or a word that no date phrase is without, so that all the rest need not
 * be read. One pass over the text, looking at the first two letters of each word.
 */
export function findPassages(text: string, lexicon: Lexicon, prose: ProseWords): Passage[] {
  const {starts, words} = indexOf(lexicon, prose)
  const passages: Passage[] = []
  let last: Passage | undefined
  const {length} = text
  for (let at = 0; at < length; ) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === other) {
      at++
      continue
    }
    const start = at
    let plain = kind === letter
    for (at++; at < length; at++) {
      const next = kindOf(text.charCodeAt(at))
      if (next === other) break
      if (next !== letter) plain = false
    }
    const isNumber = !plain && kind === digit
    if (!isNumber) {
      const two = ((text.charCodeAt(start) | 32) << 8) | (start + 1 < length ? text.charCodeAt(start + 1) | 32 : 0)
      if (starts[two & 0xffff] === 0 || at - start > longest) continue
      if (!words.has(text.slice(start, at).toLowerCase())) continue
    }
    const from = Math.max(0, start - reachBefore)
    const to = Math.min(length, at + reachBehind)
    if (last && from <= last.end) last.end = to
    else {
      last = {start: from, end: to}
      passages.push(last)
    }
  }
  return trim(text, passages)
}

const longest = 16
const other = 0
const letter = 1
const digit = 2

function kindOf(code: number): 0 | 1 | 2 {
  if (code >= 97 && code <= 122) return letter
  if (code < 48) return other
  if (code <= 57) return digit
  return (code >= 65 && code <= 90) || code >= 192 ? letter : other
}

/** Moves both ends of a passage to white space, as far as there is some near. */
function trim(text: string, passages: Passage[]): Passage[] {
  const trimmed: Passage[] = []
  for (const {start, end} of passages) {
    const before = trimmed.at(-1)
    const from = Math.max(before?.end ?? 0, spaceNear(text, start, -1))
    const to = spaceNear(text, end, 1)
    if (from < to) trimmed.push({start: from, end: to})
  }
  return trimmed
}

function spaceNear(text: string, from: number, step: 1 | -1): number {
  let at = from
  for (let moved = 0; moved < 64 && at > 0 && at < text.length; moved++, at += step)
    if (text.charCodeAt(at) <= 32) return at
  return at <= 0 ? 0 : at >= text.length ? text.length : from
}
