import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from '../cursor.ts'
import type {Lexicon, Prefix} from '../lexicon.ts'
import type {Anaphor} from './mention.ts'
import type {ProseWords} from './words/proseWords.ts'

/** What the words in front of a phrase that points back say of it. */
export type Marks = Anaphor['marks']

/** `by`, `early`, `about`, `the end of` in front; articles stay. */
export function readMarks(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Marks {
  const marks: Marks = {approximate: false, uncertain: false}
  for (;;) {
    const before = cursor.at
    const found = takePrefix(cursor, lexicon, prose)
    if (!found) break
    if ('skip' in found) {
      // `the end of the month`: the article belongs to what follows unless more words of this kind do.
      const more = takePrefix(cursor, lexicon, prose)
      if (!more || 'skip' in more) {
        cursor.at = before
        break
      }
      applyMark(marks, more)
    } else applyMark(marks, found)
    takeSign(cursor, '-‑', false)
  }
  const within = attempt(cursor, () => {
    const word = takeWord(cursor, prose.within)
    attempt(cursor, () => placing(takePhrase(cursor, lexicon.prefixes)?.value))
    return word && prose.pointers.has(peek(cursor)?.text ?? '') ? word : undefined
  })
  if (within?.text === 'late' || within?.text === 'early') marks.third = within.text
  return marks
}

/** A phrase in front of a date; `im Jahr 1943` is one, but not in `im Jahr darauf`. */
function takePrefix(cursor: Cursor, {prefixes}: Lexicon, {units}: ProseWords): Prefix | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'word') return undefined
  for (const {words, value} of prefixes.get(first.text) ?? []) {
    if (units.has(words.at(-1) ?? '') || !words.every((word, ahead) => peek(cursor, ahead)?.text === word)) continue
    cursor.at += words.length
    return value
  }
  return undefined
}

function placing(prefix: object | undefined): object | undefined {
  return prefix && 'relation' in prefix && (prefix.relation === 'in' || prefix.relation === 'on') ? prefix : undefined
}

function applyMark(marks: Marks, prefix: object): void {
  const {relation, third, doubt} = prefix as {relation?: Marks['relation']; third?: Marks['third']; doubt?: string}
  if (relation) marks.relation = relation
  if (third) marks.third = third
  if (doubt === 'approximate') marks.approximate = true
  if (doubt === 'uncertain') marks.uncertain = true
}
