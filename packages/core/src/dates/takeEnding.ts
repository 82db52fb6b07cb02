import {attempt, type Cursor, peek, takeSign} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'

/** Takes an ending behind a number: `2022’de`, `23’ünde`. */
export function takeEnding(cursor: Cursor, lexicon: Lexicon): void {
  if (lexicon.endings.size === 0) return
  attempt(cursor, () => {
    if (!takeSign(cursor, "'", false)) return undefined
    const ending = peek(cursor)
    if (ending?.kind !== 'word' || ending.spaced || !lexicon.endings.has(ending.text)) return undefined
    cursor.at++
    return ending
  })
}

/** True behind `1 Mart’tan`, `1’inden`: an ending that opens a range by itself. */
export function isBehindRangeEnding({tokens, at}: Cursor, lexicon: Lexicon): boolean {
  const [mark, last] = [tokens[at - 2]?.text, tokens[at - 1]?.text ?? '']
  return lexicon.rangeEndings.some(
    (ending) =>
      last.endsWith(`'${ending}`) ||
      (mark === "'" && last === ending) ||
      (lexicon.century.has(last) && last.endsWith(ending)),
  )
}
