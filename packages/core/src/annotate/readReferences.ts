import type {Cursor} from '../dates/cursor.ts'
import {readPhrase} from '../dates/readPhrase.ts'
import {tokenise} from '../dates/tokens.ts'
import type {Place} from '../model/place.ts'
import type {DetailValues} from './applyDetails.ts'
import type {MadeBlock} from './makeBlock.ts'
import {proseBooksOf} from './prose/proseBooks.ts'
import {resolveNear} from './prose/resolveNear.ts'
import type {Subject} from './prose/told.ts'
import {phraseAt} from './prose/wordBook.ts'
import {placeOf} from './readDetails.ts'
import type {Reading} from './reading.ts'

/** Another event that an event speaks of: by its id, or by its date, which only the whole document can resolve. */
export type Reference =
  | {type: 'follows'; id: string; at: Place}
  | {type: 'see'; id: string; at: Place}
  | {type: 'see'; edtf: string; at: Place}

/** Reads what an event refers to: `Follows:` in its details, links to `#` and an id, and `see 5 May` in its prose. */
export function readReferences(
  follows: DetailValues['follows'],
  blocks: MadeBlock[],
  subject: Subject,
  reading: Reading,
): Reference[] {
  return [
    ...follows.map(({id, at}): Reference => ({type: 'follows', id, at})),
    ...blocks.flatMap(({block}) =>
      block.links
        .filter(({kind, url}) => kind === 'link' && /^#./.test(url))
        .map(({url, at}): Reference => ({type: 'see', id: url.slice(1), at})),
    ),
    ...blocks.filter(({block}) => block.role === 'text').flatMap((block) => datesSeen(block, subject, reading)),
  ]
}

function datesSeen({flat}: MadeBlock, {date, at: place}: Subject, reading: Reading): Reference[] {
  const {prose} = reading.words
  const books = prose && proseBooksOf(prose)
  if (!books?.seeHints.test(flat.text)) return []
  const tokens = tokenise(flat.text)
  return tokens.flatMap((_, index): Reference[] => {
    const found = phraseAt(tokens, index, books.see)
    if (!found) return []
    const cursor: Cursor = {tokens, at: index + found.length}
    if (tokens[cursor.at]?.text === '.') cursor.at++
    const phrase = readPhrase(cursor, reading.lexicon)
    if (phrase?.shape !== 'full' || phrase.relative || phrase.to) return []
    const at = placeOf(flat, phrase.start, phrase.end, reading)
    const span = resolveNear(phrase, flat.text, date, place, () => at, reading, false)
    return span ? [{type: 'see', edtf: span.edtf, at}] : []
  })
}
