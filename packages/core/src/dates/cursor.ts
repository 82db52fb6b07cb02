import type {Phrasebook} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** A place in a list of tokens, moved on as they are read. */
export interface Cursor {
  tokens: Token[]
  at: number
  /** Where reading stops, if not at the last token. */
  end?: number
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  const at = cursor.at + ahead
  return cursor.end === undefined || at < cursor.end ? cursor.tokens[at] : undefined
}

/** Where the last token ends that was read. */
export function endOf({tokens, at}: Cursor): number {
  return tokens[at - 1]?.end ?? 0
}

/** Runs a reader and, where it finds nothing, moves the cursor back to where it was. */
export function attempt<Result>(cursor: Cursor, read: () => Result | undefined): Result | undefined {
  const before = cursor.at
  const result = read()
  if (result === undefined) cursor.at = before
  return result
}

/** Takes the next token where it is a word of the set. */
export function takeWord(cursor: Cursor, words: {has(word: string): boolean}): Token | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'word' || !words.has(token.text)) return undefined
  cursor.at++
  return token
}

/** Takes the next token where it is one of these signs. */
export function takeSign(cursor: Cursor, signs: string, spaced?: boolean): Token | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined
  if (spaced !== undefined && token.spaced !== spaced) return undefined
  cursor.at++
  return token
}

/** Takes the longest phrase of the book that stands at the cursor. */
export function takePhrase<Value>(
  cursor: Cursor,
  book: Phrasebook<Value>,
): {value: Value; words: string[]} | undefined {
  const first = peek(cursor)
  // `'s nachts` starts with a sign.
  if (!first || first.kind === 'number') return undefined
  for (const entry of book.get(first.text) ?? []) {
    if (!entry.words.every((word, index) => peek(cursor, index)?.text === word)) continue
    cursor.at += entry.words.length
    return entry
  }
  return undefined
}
