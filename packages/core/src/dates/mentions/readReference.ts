import {attempt, type Cursor, peek} from '../cursor.ts'
import type {Mention} from './mention.ts'
import type {ProseWords} from './proseWords.ts'

interface Entry {
  words: string[]
  kind: 'reference' | 'set'
  value: string
}

const books = new WeakMap<ProseWords, Map<string, Entry[]>>()

/** Reads a word or phrase for a time that is no date: `now`, `the past`, `daily`, `night`. */
export function readReference(cursor: Cursor, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const first = peek(cursor)
    if (first?.kind !== 'word') return undefined
    const partOfDay = prose.partsOfDay.get(first.text)
    if (partOfDay) {
      cursor.at++
      return {kind: 'set', start: first.start, end: first.end, value: `XXXX-XX-XX${partOfDayCodes[partOfDay]}`}
    }
    for (const {words, kind, value} of bookOf(prose).get(first.text) ?? []) {
      if (!words.every((word, ahead) => peek(cursor, ahead)?.text === word)) continue
      cursor.at += words.length
      return {kind, start: first.start, end: cursor.tokens[cursor.at - 1]?.end ?? first.end, value}
    }
    return undefined
  })
}

/** Codes of ISO 24617-1. */
const partOfDayCodes = {morning: 'TMO', midday: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI'}

function bookOf(prose: ProseWords): Map<string, Entry[]> {
  const known = books.get(prose)
  if (known) return known
  const book = new Map<string, Entry[]>()
  const add = (kind: Entry['kind'], phrases: [string, string][]) => {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(/ |(?=-)|(?<=-)/)
      const first = words[0] ?? ''
      book.set(first, [...(book.get(first) ?? []), {words, kind, value}])
    }
  }
  add('reference', prose.references)
  add('set', prose.sets)
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length)
  books.set(prose, book)
  return book
}
