import {twoDigits} from './civil.ts'
import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {type Era, readEra} from './readEra.ts'
import {readOrdinal} from './readOrdinal.ts'

/**
 * Reads a century: `12th century`, `the twenty-first century`, `4th century BC`, `XX век`, `20. Jahrhundert`, `siglo XX`, and `11th`
 * in `11th–19th c.`, where the word stands at the other end.
 */
export function readCentury(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  if (lexicon.century.size === 0) return undefined
  return readNumberFirst(cursor, lexicon) ?? (lexicon.ordinalBehind ? readWordFirst(cursor, lexicon) : undefined)
}

function readNumberFirst(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const ahead = peek(cursor)?.kind === 'word' ? readEra(cursor, lexicon) : undefined
    if (!ahead && peek(cursor, 1)?.text === ',') return undefined
    const number = readOrdinal(cursor, lexicon, true)
    if (number === undefined) return undefined
    // A comma or the end of the text behind it: no century, and no need to look further.
    const next = peek(cursor)
    if (!next || (next.kind === 'sign' && !joints.includes(next.text))) return undefined
    const era = readCenturyWord(cursor, lexicon) ?? borrowCentury(cursor, lexicon)
    const point = era && pointOf(number, ahead ?? era)
    return point && (readDecadeBehind(cursor, lexicon, point) ?? point)
  })
}

/** `XX amžiaus 10 dešimtmetis`, `20世纪90年代`: ten years behind their century. */
function readDecadeBehind(cursor: Cursor, lexicon: Lexicon, {century = ''}: Point): Point | undefined {
  if (peek(cursor)?.kind !== 'number' || century.startsWith('-')) return undefined
  return attempt(cursor, () => {
    const number = readOrdinal(cursor, lexicon, true) ?? 0
    const isCounted = takeWord(cursor, lexicon.decadeMarks) !== undefined
    const tens = isCounted ? number - 1 : takeWord(cursor, yearSign) && takeWord(cursor, tenSign) && number / 10
    if (tens === undefined || !Number.isInteger(tens) || tens < 0 || tens > 9) return undefined
    return {start: 0, end: 0, decade: Number(century) * 10 + tens}
  })
}

const yearSign = new Set('年')
const tenSign = new Set('代')

const joints = '-–—−‑‒/'

/** `siglo XX`, `secolul al XX-lea`, `القرن العشرين`, `המאה ה-20`. */
function readWordFirst(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  return attempt(cursor, () => {
    const word = takeWord(cursor, lexicon.century)
    if (!word) return undefined
    const stop = word.text.length < 4 && takeSign(cursor, '.', false)
    if (word.text.length < 3 && !stop) return undefined
    const number = readArticledOrdinal(cursor, lexicon)
    return number === undefined ? undefined : pointOf(number, readEra(cursor, lexicon) ?? 'after')
  })
}

/** The second of two centuries has their word only in front of the first: `siglos XIX y XX`. */
export function readCenturyBehind(cursor: Cursor, lexicon: Lexicon, from: Point): Point | undefined {
  if (from.century === undefined || !lexicon.ordinalBehind) return undefined
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const number = readArticledOrdinal(cursor, lexicon)
    const found = number === undefined ? undefined : pointOf(number, readEra(cursor, lexicon) ?? 'after')
    return found && {...found, start, end: cursor.tokens[cursor.at - 1]?.end ?? start}
  })
}

function readArticledOrdinal(cursor: Cursor, lexicon: Lexicon): number | undefined {
  if (takeWord(cursor, lexicon.articles)) takeSign(cursor, '-־', false)
  return readOrdinal(cursor, lexicon, true)
}

function readCenturyWord(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, '-‑', false)
    const word = takeWord(cursor, lexicon.century)
    if (!word || (lexicon.ideographic && !takeWord(cursor, secondHalf))) return undefined
    // `19th c.`, but `the second C`.
    const isLetter = word.text.length === 1 && !lexicon.ideographic
    if (isLetter && (word.capital || !takeSign(cursor, '.', false))) return undefined
    if (word.text.length < 5) takeSign(cursor, '.', false)
    return readEra(cursor, lexicon) ?? 'after'
  })
}

/** `世紀` is two tokens. */
const secondHalf = new Set(['纪', '紀'])

function borrowCentury(cursor: Cursor, lexicon: Lexicon): Era | undefined {
  const before = cursor.at
  const joint =
    takeSign(cursor, joints) ?? takePhrase(cursor, lexicon.rangeWords)?.value ?? takeWord(cursor, lexicon.and)
  takeWord(cursor, lexicon.articles)
  const era = joint && readOrdinal(cursor, lexicon, true) !== undefined ? readCenturyWord(cursor, lexicon) : undefined
  cursor.at = before
  return era
}

/** The digits that the years of a century share in EDTF: 11 for the 12th, -03 for the 4th before our era. */
function pointOf(number: number, era: Era): Point | undefined {
  if (number < 1 || number > 40) return undefined
  return {start: 0, end: 0, century: `${era === 'before' ? '-' : ''}${twoDigits(number - 1)}`}
}
