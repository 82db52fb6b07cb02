import {attempt, type Cursor, endOf, peek, takePhrase} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import {namesNoYear} from '../namesNoYear.ts'
import type {Phrase} from '../phrase.ts'
import {readPhrase} from '../readPhrase.ts'
import {isDate} from './isDate.ts'
import type {Mention, YearBehind} from './mention.ts'
import {readAnaphor} from './readAnaphor.ts'
import {readLength} from './readLength.ts'
import {readPointing} from './readPointing.ts'
import {readReference} from './readReference.ts'
import {anaphorStart, lengthStart, mentionStarts, referenceStart} from './startsMention.ts'
import type {ProseWords} from './words/proseWords.ts'

/**
 * Reads the time that starts at the cursor, and moves the cursor behind it: a date, else what points at one, else a length of
 * time, else a vague reference. `near` is the year at which the text stands.
 */
export function readMention(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords | undefined,
  near: number | undefined,
): Mention | undefined {
  const at = cursor.at
  const phrase = readPhrase(cursor, lexicon)
  const behind = cursor.at
  if (phrase && !phrase.relative && isMeant(phrase, cursor, at, lexicon, prose, near)) {
    const year = prose && namesNoYear(phrase) ? readYearBehind(cursor, lexicon, prose) : undefined
    const {start} = phrase
    if (year) return {kind: 'date', start, end: endOf(cursor), phrase: {...phrase, end: endOf(cursor)}, year}
    return {kind: 'date', start, end: phrase.end, phrase}
  }
  cursor.at = at
  const mention = prose && readOther(cursor, lexicon, prose)
  if (mention || !phrase?.relative) return mention
  // `за місяць`: a length of time in prose.
  if (prose?.spanning.has(cursor.tokens[at]?.text ?? '')) return undefined
  cursor.at = behind
  // `за рік до війни`: so long before another time.
  if (prose && takePhrase(cursor, prose.joints)) return undefined
  return countedBack(phrase, phrase.relative)
}

/** A time that is no date phrase. */
function readOther(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  const first = peek(cursor)
  const starts = first ? mentionStarts(first, lexicon, prose) : 0
  return (
    (starts & anaphorStart ? readAnaphor(cursor, lexicon, prose) : undefined) ??
    (starts & lengthStart ? readLength(cursor, lexicon, prose) : undefined) ??
    (starts & referenceStart ? readReference(cursor, prose) : undefined)
  )
}

function isMeant(
  phrase: Phrase,
  {tokens, at: behind}: Cursor,
  at: number,
  lexicon: Lexicon,
  prose: ProseWords | undefined,
  near: number | undefined,
): boolean {
  if (!prose) return phrase.shape !== 'bare'
  // `l’été suivant`
  if (namesNoYear(phrase) && !phrase.from.day && prose.shiftsBehind.has(tokens[behind]?.text ?? '')) return false
  return isDate(phrase, {tokens, at, behind}, lexicon, prose, near)
}

/** `of that year`, `следующего года`, `del año siguiente`. */
function readYearBehind(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): YearBehind | undefined {
  return attempt(cursor, () => {
    takePhrase(cursor, lexicon.of)
    takePhrase(cursor, lexicon.prefixes)
    const pointing = readPointing(cursor, lexicon, prose)
    if (!pointing || pointing.unsettled || !('unit' in pointing.target) || pointing.target.unit !== 'year')
      return undefined
    return {count: pointing.target.count, deictic: pointing.deictic}
  })
}

/** `the same day`, `zwei Tage später`, in the words that leads have for it. */
function countedBack({start, end, from, ...phrase}: Phrase, target: NonNullable<Phrase['relative']>): Mention {
  const {relation, approximate, uncertain} = phrase
  const marks = {
    approximate,
    uncertain,
    ...(relation && {relation}),
    ...(from.third && {third: from.third}),
  }
  return {kind: 'anaphor', start, end, marks, target, deictic: false}
}
