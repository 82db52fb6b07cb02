import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {ProseUnit, ProseWords} from './words/proseWords.ts'

/** A length of time; `count` is `undefined` where the words do not say how many. */
export interface Duration {
  unit: ProseUnit
  count: number | undefined
  /** True for a unit alone, in the singular: `day` may be one of many things. */
  bare: boolean
}

/** Reads a length of time: `three days`, `three-day`, `a few months`, `half a century`, `two and a half years`, `weeks`. */
export function readDuration(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Duration | undefined {
  return (
    attempt(cursor, () => {
      const half = takeWord(cursor, prose.half)
      if (half) takeSign(cursor, '-‑', false)
      const whole = readCount(cursor, lexicon, prose)
      const count = half ? 0.5 : whole
      if (count === undefined) return undefined
      const joined = takeSign(cursor, '-‑', false) !== undefined
      const unit = readUnit(cursor, prose) ?? (joined ? undefined : readUnitBehindWord(cursor, prose))
      if (!unit) return undefined
      const more = typeof whole === 'number' && readHalfMore(cursor, lexicon, prose) ? 0.5 : 0
      return {unit, count: count === 'unknown' ? undefined : count + more, bare: false}
    }) ??
    attempt(cursor, () => {
      // `at 1200 hours` is a time of day.
      if (peek(cursor, -1)?.kind === 'number') return undefined
      const past = takeWord(cursor, prose.lasting)
      const unit = readUnit(cursor, prose)
      if (!unit) return undefined
      if (past && !unit.plural) return {unit, count: 1, bare: false}
      const long = attempt(cursor, () => {
        takeSign(cursor, '-‑', false)
        return takeWord(cursor, longWord)
      })
      return {unit, count: long ? 1 : undefined, bare: !unit.plural && !long}
    })
  )
}

const longWord = new Set(['long'])

/** `3`, `2.5`, `three`, `twenty-four`, `a`, `a few`, `two and a half`. */
function readCount(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): number | 'unknown' | undefined {
  return attempt(cursor, () => {
    const number = readFigure(cursor) ?? readNumberWords(cursor, lexicon, prose)
    if (takePhrase(cursor, prose.vague)) {
      takePhrase(cursor, lexicon.of)
      return 'unknown'
    }
    return number === undefined ? undefined : number + (readHalfMore(cursor, lexicon, prose) ? 0.5 : 0)
  })
}

/** `and a half`, behind the number or behind the unit. */
function readHalfMore(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): boolean {
  const half = attempt(cursor, () => {
    if (!takeWord(cursor, lexicon.and)) return undefined
    if (peek(cursor)?.kind === 'word' && !prose.half.has(peek(cursor)?.text ?? '')) cursor.at++
    return takeWord(cursor, prose.half)
  })
  return half !== undefined
}

function readFigure(cursor: Cursor): number | undefined {
  return attempt(cursor, () => {
    const token = peek(cursor)
    if (token?.kind !== 'number' || token.text.length > 3) return undefined
    cursor.at++
    const thousands = attempt(cursor, () => {
      const rest = takeSign(cursor, ',', false) && peek(cursor)
      if (rest?.kind !== 'number' || rest.spaced || rest.text.length !== 3) return undefined
      cursor.at++
      return rest.text
    })
    if (thousands) return Number(token.text + thousands)
    const decimals = attempt(cursor, () => {
      const rest = takeSign(cursor, '.', false) && peek(cursor)
      if (rest?.kind !== 'number' || rest.spaced || rest.text.length > 3) return undefined
      cursor.at++
      return rest.text
    })
    return Number(decimals ? `${token.text}.${decimals}` : token.text)
  })
}

function readNumberWords(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): number | undefined {
  const first = peek(cursor)
  const numberOf = (word: string) => prose.numbers.get(word) ?? lexicon.numbers.get(word)
  const tens = first?.kind === 'word' ? numberOf(first.text) : undefined
  if (tens === undefined) return undefined
  cursor.at++
  if (tens < 20 || tens % 10) return tens
  const ones = attempt(cursor, () => {
    takeSign(cursor, '-‑', false)
    const value = numberOf(peek(cursor)?.text ?? '')
    if (value === undefined || value > 9 || peek(cursor)?.text === 'a') return undefined
    cursor.at++
    return value
  })
  return tens + (ones ?? 0)
}

function readUnit(cursor: Cursor, prose: ProseWords): ProseUnit | undefined {
  const unit = prose.units.get(peek(cursor)?.text ?? '')
  // `three quarters` are rather a fraction.
  if (!unit || unit.each === 3) return undefined
  cursor.at++
  return unit
}

/** `two bloody weeks`: one word between the number and a unit in the plural. */
function readUnitBehindWord(cursor: Cursor, prose: ProseWords): ProseUnit | undefined {
  return attempt(cursor, () => {
    const between = peek(cursor)
    if (between?.kind !== 'word' || between.text.length < 3) return undefined
    cursor.at++
    const unit = readUnit(cursor, prose)
    return unit?.plural ? unit : undefined
  })
}
