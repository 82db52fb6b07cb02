import type {Lexicon} from '../../dates/lexicon.ts'
import type {Phrase} from '../../dates/phrase.ts'
import {readPhrase} from '../../dates/readPhrase.ts'
import {type Token, tokenise} from '../../dates/tokens.ts'
import type {FlatText} from '../../markdown/flatten.ts'
import type {ProseBooks} from '../prose/proseBooks.ts'
import {phraseAt} from '../prose/wordBook.ts'
import type {Reading} from '../reading.ts'
import {type Amount, readAmount} from './readAmount.ts'
import {type FoundFigure, figureOf} from './readFigures.ts'

/**
 * Finds figures that the author did not mark: amounts of money, percentages, large or qualified numbers, and numbers of
 * something countable. Dates, times, ages, names with numbers, ordinals and telephone numbers are none; where that is not sure,
 * neither is a figure.
 */
export function readProseFigures(
  flat: FlatText,
  from: number,
  bold: {start: number; end: number}[],
  books: ProseBooks,
  reading: Reading,
): FoundFigure[] {
  const {text} = flat
  const figures: FoundFigure[] = []
  const digit = /\d/g
  digit.lastIndex = from
  let numbers = 0
  for (let match = digit.exec(text); match && numbers < mostNumbers; match = digit.exec(text), numbers++) {
    const at = match.index
    const isOwn = !bold.some(({start, end}) => at >= start && at < end) && !isGluedBefore(text, at)
    const amount = isOwn ? readAmount(text, at, reading) : undefined
    if (amount && isFigure(text, at, amount, books, reading)) {
      figures.push(figureOf(amount, amount, 'parser', flat, reading))
      digit.lastIndex = amount.end
    } else digit.lastIndex = endOfDigits(text, at)
  }
  return figures
}

/** A block with more numbers than this is no prose. */
const mostNumbers = 400

function endOfDigits(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return end
}

function isFigure(text: string, at: number, amount: Amount, books: ProseBooks, reading: Reading): boolean {
  if (isGluedBehind(text, amount.end)) return false
  const around = tokensAround(text, at, amount.end)
  if (isNumbered(around, books) || isUncounted(around, books)) return false
  if (amount.qualifier === 'exact' && isName(around, reading.lexicon)) return false
  if (!canBeNoYear(amount) && isInDate(around, reading.lexicon)) return false
  return counts(amount, around, books, reading)
}

/** Part of a word, a time, a fraction, an address or a telephone number: `120th`, `12:30`, `1/3`, `+375`, `Il-76`, `1-я`. */
function isGluedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (before.endsWith(' ')) return /^\d/.test(before)
  return /[\p{L}\d_/:+@#№§=&?.,‑-]$|\d\s$|\S[–—]$/u.test(before.replace(/(?<=\s|^)[(]$/, ''))
}

function isGluedBehind(text: string, end: number): boolean {
  if (text.charCodeAt(end) === 0x20) return false
  return /^(?:[\p{L}_@°º′″]|[/:‑'’-]\S|[.,]\d|[-–—]\d|\.\s\p{Ll})/u.test(text.slice(end, end + 3))
}

/** The tokens around a number: those before it, and those behind it. */
interface Around {
  tokens: Token[]
  /** The first token of the number, and the first behind it. */
  first: number
  next: number
}

/** How far the words reach that say what a number is, in characters. */
const [reachBefore, reachBehind] = [45, 35]

function tokensAround(text: string, start: number, end: number): Around {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const cut = Math.max(from, wordStart(text, start - reachBefore))
  const tokens = tokenise(text, cut, undefined, Math.min(text.length, end + reachBehind))
  const first = tokens.findIndex((token) => token.end > start)
  const next = tokens.findIndex((token) => token.start >= end)
  return {tokens, first, next: next < 0 ? tokens.length : next}
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', Math.max(0, at))
  return at <= 0 ? 0 : space < 0 ? at : space
}

/** A number that says which, or an age: `article 5`, `No. 34`, `aged 40`. */
function isNumbered({tokens, first}: Around, books: ProseBooks): boolean {
  let at = first - 1
  while (tokens[at]?.kind === 'sign' && '.:(№#§'.includes(tokens[at]?.text ?? '')) {
    if ('№#§'.includes(tokens[at]?.text ?? '')) return true
    at--
  }
  return [1, 2, 3].some((length) => phraseAt(tokens, at - length + 1, books.numbered)?.length === length)
}

/** `Boeing 737`, `Unit 3214`; but `In Minsk 200 people`. */
function isName({tokens, first}: Around, lexicon: Lexicon): boolean {
  const [before, word] = [tokens[first - 2], tokens[first - 1]]
  if (!word?.capital || !before || before.kind === 'sign') return false
  const prefixes = lexicon.prefixes.get(before.text) ?? []
  return !prefixes.some(({value}) => 'relation' in value && value.relation === 'in')
}

function isUncounted({tokens, next}: Around, books: ProseBooks): boolean {
  return phraseAt(tokens, next, books.uncounted) !== undefined
}

/** True where a date phrase takes the number in, or it goes on with one: `May 12 and 13`. */
function isInDate({tokens, first, next}: Around, lexicon: Lexicon, isFirst = true): boolean {
  const number = tokens[first]
  if (!number || !canBeInDate(tokens, first, next, lexicon)) return false
  for (let at = first; at >= Math.max(0, first - 6); at--) {
    const phrase = readPhrase({tokens, at}, lexicon)
    if (phrase && phrase.start <= number.start && phrase.end > number.start && !isOddYear(phrase)) return true
  }
  const [before, joint] = [tokens[first - 2], tokens[first - 1]]
  const goesOn = isFirst && joint && (joint.text === ',' || lexicon.and.has(joint.text)) && before?.kind === 'number'
  return goesOn === true && Number(number.text) <= 31 && isInDate({tokens, first: first - 2, next}, lexicon, false)
}

/** Without a month, another number or a century near it, a number is in no date unless it is a year. */
function canBeInDate(tokens: Token[], first: number, next: number, lexicon: Lexicon): boolean {
  if ((tokens[first]?.text.length ?? 0) > 2) return true
  return tokens
    .slice(Math.max(0, first - 3), next + 3)
    .some(
      ({kind, text}, index) =>
        (kind === 'number' && index !== Math.min(3, first)) || lexicon.months.has(text) || lexicon.century.has(text),
    )
}

/** `in 100 wagons` is no year. */
function isOddYear({from: {year, month}, to}: Phrase): boolean {
  return year !== undefined && year.value < 1000 && !month && !to
}

/** `more than 2000 people`, `1500 people`: what looks like a year, but is qualified, or round and no year of our days. */
function canBeNoYear({value, qualifier, qualifierText, unit, what, isWritten}: Amount): boolean {
  if (unit !== null || isWritten) return true
  if (value < 1000 || what === '') return false
  if (qualifier !== 'exact' && qualifier !== 'about') return qualifierText.length > 3
  return value % 50 === 0 && (value < 1800 || value > 2050)
}

function counts(amount: Amount, {tokens, next}: Around, books: ProseBooks, reading: Reading): boolean {
  const {value, qualifier, qualifierText, unit, what, isWritten} = amount
  if (unit !== null) return true
  const isCounting = what !== '' && isCountable(tokens, next, books, reading)
  if (value >= 1e9 && !isWritten) return false
  if (isCounting || isWritten) return true
  if (qualifier === 'exact' || qualifierText.length <= 3) return false
  // `men over 60` are not more than sixty men.
  const isAge = value <= 120 && !qualifierText.includes(' ') && (qualifier === 'more-than' || qualifier === 'less-than')
  return !isAge && (value > 120 || tokens[next]?.kind === 'word')
}

/** A word in small letters behind the number, at once or behind one with a capital letter: `200 Belarusian soldiers`. */
function isCountable(tokens: Token[], at: number, books: ProseBooks, {lang}: Reading): boolean {
  const [word, behind] = [tokens[at], tokens[at + 1]]
  if (word?.kind !== 'word' || !word.spaced || phraseAt(tokens, at, books.stops)) return false
  if (!word.capital || lang.startsWith('de')) return true
  return (
    behind?.kind === 'word' &&
    !behind.capital &&
    !phraseAt(tokens, at + 1, books.stops) &&
    !phraseAt(tokens, at + 1, books.uncounted)
  )
}
