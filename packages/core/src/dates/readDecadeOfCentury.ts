import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {readCentury} from './readCentury.ts'

/** Reads ten years by the tens and their century: `90-е годы XX века`, `lata 90. XX wieku`, `90. léta 20. století`. */
export function readDecadeOfCentury(cursor: Cursor, lexicon: Lexicon): Point | undefined {
  const first = peek(cursor)
  if (first?.kind === 'number' && (first.text.length !== 2 || !first.text.endsWith('0'))) return undefined
  return attempt(cursor, () => {
    const words = takePhrase(cursor, lexicon.decadeWords)
    takeSign(cursor, "'’-־", false)
    const tens = peek(cursor)
    if (tens?.kind !== 'number' || tens.text.length !== 2 || !tens.text.endsWith('0')) return undefined
    cursor.at++
    takeSign(cursor, ".-'", false)
    // `20 19th century houses`
    if (!takeWord(cursor, lexicon.decadeMarks) && !words) return undefined
    takePhrase(cursor, lexicon.yearMarks)
    while (takePhrase(cursor, lexicon.of) ?? takeWord(cursor, lexicon.articles));
    const century = readCentury(cursor, lexicon)?.century
    if (century === undefined || century.startsWith('-')) return undefined
    return {start: 0, end: 0, decade: Number(century) * 10 + Number(tens.text) / 10}
  })
}
