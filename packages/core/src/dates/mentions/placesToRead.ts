import type {Lexicon} from '../lexicon.ts'
import type {Token} from '../tokens.ts'
import {isAmount} from './isAmount.ts'
import type {Vocabulary} from './vocabulary.ts'

/**
 * Marks with 1 each token at which a phrase for a time may start: a number, a word that gives one away, and words that may
 * lead up to one of those. Amounts are left out, unless the text stands before our era, where any number may be a year.
 */
export function placesToRead(tokens: Token[], lexicon: Lexicon, vocabulary: Vocabulary, isEarly: boolean): Uint8Array {
  const places = new Uint8Array(tokens.length)
  let [next, afterNext] = [0, 0]
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    const isLeft = token.kind === 'number' && !isEarly && isAmount(tokens, at, lexicon, vocabulary)
    const leads = isLeft ? 0 : leadsTo(token, next, afterNext, lexicon, vocabulary)
    if (leads && token.kind !== 'sign') places[at] = 1
    afterNext = next
    next = leads
  }
  return places
}

/** 2 for what gives a phrase away, 1 for what leads up to it, else 0. */
function leadsTo(
  {kind, text, capital}: Token,
  next: number,
  afterNext: number,
  {capitalised}: Lexicon,
  {telling, leading, numbers}: Vocabulary,
): number {
  if (kind === 'number') return 2
  if (kind === 'sign') return next && joints.includes(text) ? 1 : 0
  if (telling.has(text) && (capital || !capitalised.has(text))) return 2
  if (next && (leading.has(text) || (capital && roman.test(text)))) return 1
  return afterNext === 2 && numbers.has(text) ? 1 : 0
}

/** A numeral in front of a century, perhaps with the mark of an ordinal: `xx`, `xxe`. */
const roman = /^[ivxхі]{1,6}\p{L}{0,3}$/u

/** Signs that stand inside of phrases. */
const joints = `.,'’-‑–—־([/`
