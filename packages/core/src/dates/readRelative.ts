import {attempt, type Cursor, peek, takePhrase} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Phrase} from './phrase.ts'

/** `the same day`, `two days later`, `3 weeks later`. */
export function readRelative(cursor: Cursor, lexicon: Lexicon): Phrase['relative'] {
  const known = takePhrase(cursor, lexicon.relative)
  if (known) return known.value
  const first = peek(cursor)
  if (!first || !(first.kind === 'number' || lexicon.numbers.has(first.text) || lexicon.laterBefore.has(first.text)))
    return undefined
  return attempt(cursor, () => {
    const ahead = takePhrase(cursor, lexicon.laterBefore)
    const token = peek(cursor)
    const count = token?.kind === 'number' ? Number(token.text) : lexicon.numbers.get(token?.text ?? '')
    if (count === undefined || count > 999) return undefined
    cursor.at++
    const unit = takePhrase(cursor, lexicon.units)
    if (!unit || !(takePhrase(cursor, lexicon.later) ?? ahead)) return undefined
    return {unit: unit.value, count}
  })
}
