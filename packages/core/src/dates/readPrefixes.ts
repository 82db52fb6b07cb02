import {attempt, type Cursor, peek, takePhrase, takeSign} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon, Prefix, Relation, Third} from './lexicon.ts'
import type {Phrase, Point} from './phrase.ts'
import {readRelative} from './readRelative.ts'
import {phraseStarts, prefixStart, relativeStart} from './startsPhrase.ts'

/** What the words in front of a date say of it. */
export type Prefixes = Pick<Phrase, 'relation' | 'approximate' | 'uncertain' | 'time'> & {
  third?: Point['third']
  week?: true
}

/** Reads the words in front of a date: `early in`, `probably`, `the night of`. */
export function readPrefixes(cursor: Cursor, lexicon: Lexicon): Prefixes {
  const prefixes: Prefixes = {approximate: false, uncertain: false}
  for (;;) {
    const first = peek(cursor)
    const starts = first ? phraseStarts(first, lexicon) : 0
    if (!(starts & prefixStart) || (starts & relativeStart && startsRelative(cursor, lexicon))) break
    const found = takePhrase(cursor, lexicon.prefixes)
    if (!found) break
    apply(prefixes, found.value)
    // `mid-2000`, `c. 1640`, `вероятно, 9 марта`
    takeSign(cursor, 'doubt' in found.value ? `,.'־${dashes}` : `.'־${dashes}`, false)
  }
  return prefixes
}

function startsRelative(cursor: Cursor, lexicon: Lexicon): boolean {
  const before = cursor.at
  const found = readRelative(cursor, lexicon) !== undefined
  cursor.at = before
  return found
}

/**
 * Words behind a date: `Mayıs başında`, `5月23日頃`. A third belongs to the point it stands behind and is given back; a relation is
 * only read behind the whole phrase, and an open end says nothing of a range.
 */
export function readPostfixes(cursor: Cursor, lexicon: Lexicon, prefixes: Prefixes, whole: boolean): Third | undefined {
  let third: Third | undefined
  for (;;) {
    const found = attempt(cursor, () => {
      const next = takePhrase(cursor, lexicon.postfixes)?.value
      return next && (whole || !('relation' in next)) ? next : undefined
    })
    if (!found) return third
    if ('third' in found) third = found.third
    else if (!('relation' in found && prefixes.relation)) apply(prefixes, found)
  }
}

function apply(prefixes: Prefixes, prefix: Prefix): void {
  // `od roku 2022`, `с числа`: a word that only places the date takes nothing from one that says more.
  if ('relation' in prefix && !(prefixes.relation && placing.has(prefix.relation))) prefixes.relation = prefix.relation
  if ('third' in prefix) prefixes.third = prefix.third
  if ('partOfDay' in prefix) prefixes.time = {start: prefix.partOfDay, kind: 'part-of-day'}
  if ('week' in prefix) prefixes.week = true
  if ('doubt' in prefix) prefixes[prefix.doubt] = true
}

/** Relations that only place a date. */
export const placing = new Set<Relation>(['on', 'in', 'of'])
