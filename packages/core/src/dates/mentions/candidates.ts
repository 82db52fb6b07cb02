import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'

/** A stretch of a text in which a date phrase may stand. */
export interface Stretch {
  start: number
  end: number
}

/** How far a phrase may reach in front of its first word that gives it away, and behind its last. */
const reachBefore = 72
const reachBehind = 48

const indexes = new WeakMap<ProseWords, WordIndex>()

/**
 * Finds the stretches of a text that hold a digit or a word that no date phrase is without, so that all the rest need not
 * be read. One pass over the text, looking at the first two letters of each word.
 */
export function findCandidates(text: string, lexicon: Lexicon, prose: ProseWords): Stretch[] {
  const {starts, words} = indexOf(lexicon, prose)
  const stretches: Stretch[] = []
  let last: Stretch | undefined
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
      stretches.push(last)
    }
  }
  return trim(text, stretches)
}

const starters = new WeakMap<ProseWords, Set<string>>()

/** The words that a phrase for a time can start with; numbers start one too. */
export function startersOf(lexicon: Lexicon, prose: ProseWords): Set<string> {
  const known = starters.get(prose)
  if (known) return known
  const words = new Set<string>([
    ...indexOf(lexicon, prose).words,
    ...lexicon.prefixes.keys(),
    ...lexicon.partsOfYear.keys(),
    ...lexicon.ordinals.keys(),
    ...lexicon.eras.keys(),
    ...lexicon.numbers.keys(),
    ...prose.pointers,
    ...prose.shifts.keys(),
    ...prose.within,
    ...prose.lasting,
    ...prose.vague,
    ...prose.every,
    ...prose.half,
    ...prose.holidayStarts,
    ...[...prose.references, ...prose.sets].flatMap(([phrase]) => phrase.split(/[ -]/)[0] ?? []),
    ...['q', 'h', 'a', 'at'],
  ])
  starters.set(prose, words)
  return words
}

interface WordIndex {
  /** By the codes of the first two letters. */
  starts: Uint8Array
  words: Set<string>
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

function indexOf(lexicon: Lexicon, prose: ProseWords): WordIndex {
  const known = indexes.get(prose)
  if (known) return known
  const words = new Set<string>([
    ...lexicon.months.keys(),
    ...lexicon.weekdays.keys(),
    ...lexicon.seasons.keys(),
    ...lexicon.century,
    ...prose.units.keys(),
    ...prose.partsOfDay.keys(),
    ...prose.days.keys(),
    ...[...prose.holidays.keys()].flatMap((name) => name.split(' ')[0] ?? []),
    ...[...lexicon.partsOfYear.values()].flatMap((phrases) => phrases.flatMap(({words}) => words.at(-1) ?? [])),
    ...prose.moments.map((phrase) => phrase.split(' ').at(-1) ?? ''),
    ...[...prose.references, ...prose.sets].flatMap(([phrase]) => phrase.split(/[ -]/).at(-1) ?? []),
  ])
  const starts = new Uint8Array(65536)
  for (const word of words) starts[(word.charCodeAt(0) << 8) | (word.charCodeAt(1) || 0)] = 1
  const index = {starts, words}
  indexes.set(prose, index)
  return index
}

/** Moves both ends of a stretch to white space, as far as there is some near. */
function trim(text: string, stretches: Stretch[]): Stretch[] {
  const trimmed: Stretch[] = []
  for (const {start, end} of stretches) {
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
