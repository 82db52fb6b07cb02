import {tokenise} from '../../dates/tokens.ts'
import {proseBooksOf} from '../prose/proseBooks.ts'
import {phraseAt} from '../prose/wordBook.ts'
import type {Reading} from '../reading.ts'
import type {AnnotationWords} from '../words/annotationWords.ts'

/** Most words that say what is counted. */
const mostWords = 6

/**
 * Reads the unit behind a number, the words that say what is counted, and the clause that they open. `end` is given for a unit that touches the number,
 * which is then part of it.
 */
export function whatIsCounted(
  text: string,
  at: number,
  reading: Reading,
): {unit: string | null; what: string; clause: string; end: number | undefined} {
  const behind = text.slice(at, at + 120)
  const gap = behind.length - behind.trimStart().length
  const unit = unitAt(behind, gap, reading)
  const rest = behind.slice(gap + (unit?.length ?? 0))
  const clause = /^[^.,;:()\n–—“”„«»"|]*/.exec(rest)?.[0] ?? ''
  return {
    unit: unit?.unit ?? null,
    what: countedIn(clause, reading),
    clause: clause.trim(),
    end: unit && gap === 0 ? at + unit.length : undefined,
  }
}

function unitAt(behind: string, at: number, {words}: Reading): {unit: string; length: number} | undefined {
  const candidates = unitsOf(words).get(behind.charAt(at).toLowerCase().charAt(0))
  if (!candidates) return undefined
  const text = behind.slice(at).toLowerCase()
  const [word, unit] =
    candidates.find(
      ([word]) => text.startsWith(word) && !/^\p{L}/u.test(/\p{L}$/u.test(word) ? text.slice(word.length) : ''),
    ) ?? []
  return word !== undefined && unit !== undefined ? {unit, length: word.length} : undefined
}

const known = new WeakMap<AnnotationWords, Map<string, [string, string][]>>()

/** The words for units of a language, and the codes of currencies, by their first letter. */
function unitsOf(words: AnnotationWords): Map<string, [string, string][]> {
  const found = known.get(words)
  if (found) return found
  const units = new Map<string, [string, string][]>()
  for (const entry of [...words.units, ...codes]) {
    const first = entry[0].charAt(0)
    units.set(first, [...(units.get(first) ?? []), entry])
  }
  known.set(words, units)
  return units
}

const codes: [string, string][] = [
  ...['BYN', 'BYR', 'EUR', 'GBP', 'PLN', 'RUB', 'UAH', 'USD', 'CHF', 'CZK', 'TRY'].map((code): [string, string] => [
    code.toLowerCase(),
    code,
  ]),
  ['€', 'euros'],
  ['₽', 'roubles'],
  ['₴', 'hryvnias'],
  ['$', '$'],
]

/** The words up to the first that ends what is counted. */
function countedIn(phrase: string, {words: {prose}}: Reading): string {
  const written = phrase.trim().split(/\s+/).slice(0, mostWords).join(' ')
  if (!prose) return written
  const tokens = tokenise(written)
  const {stops} = proseBooksOf(prose)
  const stop = tokens.findIndex((_, index) => phraseAt(tokens, index, stops))
  return stop < 0 ? written : written.slice(0, tokens[stop]?.start).trim()
}
