import {attempt, type Cursor, peek, takePhrase, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Pointing} from './pointing.ts'
import {readPointing} from './readPointing.ts'
import type {ProseWords} from './words/proseWords.ts'

/** `the third quarter`, `the first half of the year`, `the second quarter of last year`. */
export function readPartOfYear(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Pointing | undefined {
  return attempt(cursor, () => {
    takeWord(cursor, prose.pointers)
    const part = takePhrase(cursor, lexicon.partsOfYear)?.value ?? takeHyphenated(cursor, lexicon)
    if (!part) return undefined
    const [first, last] = part
    if (!takeWord(cursor, lexicon.of))
      return last - first === 2 ? {target: {months: part, shift: 0}, deictic: true, unsettled: true} : undefined
    const year = readPointing(cursor, lexicon, prose)
    if (!year || !('unit' in year.target) || year.target.unit !== 'year') return undefined
    return {target: {months: part, shift: year.target.count}, deictic: year.deictic}
  })
}

/** `third-quarter profit` */
function takeHyphenated(cursor: Cursor, {partsOfYear}: Lexicon): [number, number] | undefined {
  const [first, hyphen, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)]
  if (first?.kind !== 'word' || !hyphen || hyphen.spaced || !'-‑'.includes(hyphen.text)) return undefined
  const found = partsOfYear
    .get(first.text)
    ?.find(({words}) => words.length === 2 && words[1] === second?.text && !second?.spaced)
  if (found) cursor.at += 3
  return found?.value
}
