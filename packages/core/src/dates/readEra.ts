import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Slot} from './phrase.ts'
import type {Token} from './tokens.ts'

/** Which side of the first year of our era a year lies on. */
export type Era = 'before' | 'after'

/**
 * Reads a year with its era: `490 BC`, `32,000 BC`, `AD 43`, `490 г. до н. э.`, and `499` in `499–493 BC`, which takes the era of
 * the other end. The value counts astronomically, as EDTF does: 1 BC is 0, 490 BC is -489.
 */
export function readEraYear(cursor: Cursor, lexicon: Lexicon): Slot | undefined {
  if (lexicon.eras.size === 0) return undefined
  return attempt(cursor, () => {
    const first = peek(cursor)
    const ahead = first?.kind === 'word' ? readEra(cursor, lexicon) : undefined
    const number = readNumber(cursor)
    if (!first || !number) return undefined
    const era = ahead ?? readEraBehind(cursor, lexicon) ?? borrowEra(cursor, lexicon)
    if (ahead) takeYearMark(cursor, lexicon)
    return (
      era && {value: astronomical(number.value, era), start: first.start, end: cursor.tokens[cursor.at - 1]?.end ?? 0}
    )
  })
}

/** `BC`, `490 г. до н. э.`: the word for the year may stand between. */
function readEraBehind(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  return attempt(cursor, () => {
    if (peek(cursor)?.kind !== 'word') return undefined
    const era = readEra(cursor, lexicon)
    if (era) return era
    takeYearMark(cursor, lexicon)
    return readEra(cursor, lexicon)
  })
}

function takeYearMark(cursor: Cursor, lexicon: Lexicon): void {
  if (takePhrase(cursor, lexicon.yearMarks)) takeSign(cursor, '.', false)
}

/** Reads the name of an era, with or without its full stops: `B.C.E.`, `n. Chr.`, `до н. э.`, `לפנה״ס`. */
export function readEra(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  return readInitials(cursor, lexicon) ?? readPhraseOfEra(cursor, lexicon)
}

/** `BC`, `B.C.E.`, `AD`, `MÖ`: only in capitals, for `ad` and `ce` are words elsewhere. */
function readInitials(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  return attempt(cursor, () => {
    if (!peek(cursor)?.capital) return undefined
    const known = peek(cursor)?.text ?? ''
    const [entry] = lexicon.eras.get(known)?.slice(-1) ?? []
    if (entry?.words.length === 1) {
      cursor.at++
      return entry.value
    }
    let letters = ''
    while (letters.length < 3) {
      const letter = peek(cursor)
      if (letter?.kind !== 'word' || letter.text.length !== 1 || (letters && letter.spaced)) break
      cursor.at++
      if (!takeSign(cursor, '.', false)) return undefined
      letters += letter.text
    }
    return letters.length > 1 ? lexicon.eras.get(letters)?.find(({words}) => words.length === 1)?.value : undefined
  })
}

function readPhraseOfEra(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  for (const {words, value} of lexicon.eras.get(peek(cursor)?.text ?? '') ?? []) {
    if (words.length === 1 && (words[0]?.length ?? 0) < 4) continue
    const found = attempt(cursor, () => {
      for (const word of words) {
        if (peek(cursor)?.text !== word) return undefined
        cursor.at++
        // `J.-C.`, `לפנה״ס`
        while (takeSign(cursor, '.-‑"״', false));
      }
      return value
    })
    if (found) return found
  }
  return undefined
}

/** The end of a range of early years, which needs no four digits where the start has an era: `410` in `AD 43–410`. */
export function readShortEraYear(cursor: Cursor, from: Slot): Slot | undefined {
  return attempt(cursor, () => {
    const number = readNumber(cursor)
    return number && number.value > from.value && from.value > 0 ? number : undefined
  })
}

/** A year by its number, 1 BC being 0. */
export function astronomical(year: number, era: Era): number {
  return era === 'before' ? 1 - year : year
}

/** One to six digits, the last three perhaps behind a comma: `490`, `32,000`. */
function readNumber(cursor: Cursor): Slot | undefined {
  return attempt(cursor, () => {
    const head = takeNumber(cursor, 6)
    if (!head) return undefined
    const tail = attempt(cursor, () => {
      const rest = takeSign(cursor, ',', false) && takeNumber(cursor, 3)
      return rest && !rest.spaced && rest.text.length === 3 && head.text.length <= 3 ? rest : undefined
    })
    const value = Number(head.text + (tail?.text ?? ''))
    return value > 0 ? {value, start: head.start, end: (tail ?? head).end} : undefined
  })
}

function takeNumber(cursor: Cursor, digits: number): Token | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > digits) return undefined
  cursor.at++
  return token
}

/** Looks past the joint of a range or a pair for an era, and leaves the cursor where it is. */
function borrowEra(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  const before = cursor.at
  const joint =
    takeSign(cursor, '-–—−‑‒/') ?? takePhrase(cursor, lexicon.rangeWords)?.value ?? takeWord(cursor, lexicon.and)
  const era = joint && readNumber(cursor) ? readEraBehind(cursor, lexicon) : undefined
  cursor.at = before
  return era
}
