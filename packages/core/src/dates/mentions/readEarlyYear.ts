import {attempt, type Cursor, peek, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import {astronomical} from '../readEra.ts'
import type {ProseWords} from './words/proseWords.ts'

/** Reads `in 480` in a text that stands before our era, at `near`: a year of up to four digits close to it. */
export function readEarlyYear(cursor: Cursor, lexicon: Lexicon, prose: ProseWords, near: number): Phrase | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const before = peek(cursor, -1)
    const prefix = takePhrase(cursor, lexicon.prefixes)?.value
    const token = peek(cursor)
    if (token?.kind !== 'number' || token.text.length > 4 || token.text.length < 2) return undefined
    const led = prefix ? 'relation' in prefix : prose.leading.has(before?.text ?? '')
    const year = astronomical(Number(token.text), 'before')
    if (!led || Math.abs(year - near) > 100) return undefined
    cursor.at++
    const next = peek(cursor)
    if (next && (!next.spaced ? !'.,;:)'.includes(next.text) : next.kind !== 'word' || next.text.endsWith('s')))
      return undefined
    const from = {start: token.start, end: token.end, year: {value: year, start: token.start, end: token.end}}
    const relation = prefix && 'relation' in prefix ? prefix.relation : undefined
    return {
      start,
      end: token.end,
      ...(relation && {relation}),
      from,
      approximate: false,
      uncertain: false,
      shape: 'led',
    }
  })
}
