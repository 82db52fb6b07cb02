import {attempt, type Cursor, peek, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import {readHanNumber} from './readHanNumber.ts'
import {romanNumeral} from './romanNumeral.ts'

/**
 * Reads an ordinal number up to 99: `12th`, `20.`, `twelfth`, `twenty-first`, `XX`, `XXe`, `XX-го`. `plain` also takes `20`, where
 * the word that counts stands beside it.
 */
export function readOrdinal(cursor: Cursor, lexicon: Lexicon, plain = false): number | undefined {
  return (
    (lexicon.ideographic ? readHanNumber(cursor)?.value : readFigures(cursor, lexicon, plain)) ??
    readRoman(cursor, lexicon) ??
    readWords(cursor, lexicon)
  )
}

function readFigures(cursor: Cursor, lexicon: Lexicon, plain: boolean): number | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (token?.kind !== 'number' || token.text.length > 2) return undefined
    cursor.at++
    const marked = takeMark(cursor, lexicon) || (plain && takeSign(cursor, '.', false) !== undefined)
    return marked || plain ? Number(token.text) : undefined
  })
}

/** `th`, `-го`, `.º`, `'inci`. */
function takeMark(cursor: Cursor, lexicon: Lexicon): boolean {
  const found = attempt(cursor, () => {
    takeSign(cursor, "-‑.'", false)
    const mark = peek(cursor)
    if (!mark || mark.spaced || !(lexicon.ordinalMarks.has(mark.text) || lexicon.endings.has(mark.text)))
      return undefined
    cursor.at++
    return mark
  })
  return found !== undefined
}

/** A numeral in capitals, with or without the mark of an ordinal. */
function readRoman(cursor: Cursor, lexicon: Lexicon): number | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (token?.kind !== 'word' || !token.capital) return undefined
    cursor.at++
    const value = romanNumeral(token.text) ?? withoutMark(token.text, lexicon)
    if (value !== undefined && !takeMark(cursor, lexicon)) takeSign(cursor, '.', false)
    return value
  })
}

function withoutMark(word: string, {ordinalMarks}: Lexicon): number | undefined {
  for (let length = 1; length < 4; length++)
    if (ordinalMarks.has(word.slice(-length))) {
      const value = romanNumeral(word.slice(0, -length))
      if (value !== undefined) return value
    }
  return undefined
}

function readWords(cursor: Cursor, lexicon: Lexicon): number | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (token?.kind !== 'word') return undefined
    cursor.at++
    const before = cursor.at
    const tens = lexicon.numbers.get(token.text)
    if (tens !== undefined && tens >= 10) {
      if (!takeSign(cursor, '-‑')) takeWord(cursor, lexicon.and)
      const ones = lexicon.ordinals.get(peek(cursor)?.text ?? '')
      if (ones !== undefined && ones < 10) {
        cursor.at++
        return tens + ones
      }
      cursor.at = before
    }
    const value = lexicon.ordinals.get(token.text)
    const tail = value === undefined ? undefined : lexicon.ordinalTails.get(peek(cursor)?.text ?? '')
    if (tail !== undefined) cursor.at++
    return value === undefined ? undefined : value + (tail ?? 0)
  })
}
