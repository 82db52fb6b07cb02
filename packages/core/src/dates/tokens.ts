import {digit, directionMark, ideograph, kindAt, letter, space, widthAt} from './characters.ts'

/** A word, a number or a single sign of a text. White space makes no token. */
export interface Token {
  kind: 'word' | 'number' | 'sign'
  /**
   * As written, but made alike: words are lower-cased, with one kind of apostrophe; digits of every script are 0 to 9; commas,
   * colons and brackets of every script are those of ASCII.
   */
  text: string
  start: number
  end: number
  /** True where white space stands before it. */
  spaced: boolean
  /** True for a word that starts with a capital letter. */
  capital: boolean
}

/**
 * Cuts a text into tokens in linear time, from an offset up to another or to a number of tokens. Offsets are UTF-16 code units
 * into `text`. Chinese and Japanese put no space between words: each character is a token. Elsewhere apostrophes and
 * zero-width non-joiners (`سه‌شنبه`) stand inside of words.
 */
export function tokenise(text: string, from = 0, limit = Number.POSITIVE_INFINITY, to = text.length): Token[] {
  const tokens: Token[] = []
  let spaced = false
  for (let at = from; at < to && tokens.length < limit; ) {
    const start = at
    const kind = kindAt(text, at)
    at += widthAt(text, at)
    if (kind & space) {
      spaced = true
      continue
    }
    if (kind & directionMark) continue
    if (kind & digit) {
      while (at < to && kindAt(text, at) & digit) at += widthAt(text, at)
      tokens.push({kind: 'number', text: plainDigits(text.slice(start, at)), start, end: at, spaced, capital: false})
    } else if (kind & (letter | ideograph)) {
      const small = endOfSmallLetters(text, start, to)
      at = kind & ideograph ? at : endOfWord(text, Math.max(at, small), to)
      const written = text.slice(start, at)
      // Most words of an English text are small letters of ASCII.
      if (small === at) tokens.push({kind: 'word', text: written, start, end: at, spaced, capital: false})
      else tokens.push({kind: 'word', text: plainWord(written), start, end: at, spaced, capital: isCapital(written)})
    } else {
      const written = text.slice(start, at)
      tokens.push({
        kind: 'sign',
        text: at - start === 1 && text.charCodeAt(start) < 0x80 ? written : (signs[written] ?? written),
        start,
        end: at,
        spaced,
        capital: false,
      })
    }
    spaced = false
  }
  return tokens
}

/** Where the small letters of ASCII end that stand at an offset. */
function endOfSmallLetters(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) break
    at++
  }
  return at
}

function endOfWord(text: string, from: number, to: number): number {
  let at = from
  for (;;) {
    while (at < to && kindAt(text, at) & letter) at += widthAt(text, at)
    const joint = at + 1 < to ? text.charCodeAt(at) : 0
    if ((joint !== 0x27 && joint !== 0x2019 && joint !== 0x200c) || !(kindAt(text, at + 1) & letter)) return at
    at++
  }
}

const signs: Record<string, string> = {
  '،': ',',
  '，': ',',
  '、': ',',
  '：': ':',
  '؛': ';',
  '；': ';',
  '．': '.',
  '／': '/',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '～': '–',
  '〜': '–',
  '’': "'",
}

/** Anything that is not letters of European alphabets may change its length or its sign. */
const special = /[^\u0021-\u012F\u0132-\u0148\u014A-\u017F\u0400-\u052F]/

/** A word in lower case, with one kind of apostrophe, and as long as it was: `İ` would become two code units. */
export function plainWord(word: string): string {
  if (endOfSmallLetters(word, 0, word.length) === word.length) return word
  if (!special.test(word)) return word.toLowerCase()
  const lower = word.replaceAll('İ', 'i').toLowerCase()
  return (lower.length === word.length ? lower : word).replace(/[’ʼ]/g, "'")
}

/** Digits of any script as 0 to 9. Every script has them in a row from its zero, which is the last that is no digit before. */
function plainDigits(digits: string): string {
  if (digits.charCodeAt(0) < 0x80) return digits
  // NFKC knows the styled digits (`𝟮𝟬𝟮𝟮`), which stand side by side.
  return Array.from(digits.normalize('NFKC'), (digit) => {
    if (digit.charCodeAt(0) < 0x80) return digit
    const code = digit.codePointAt(0) ?? 0
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
    return value
  }).join('')
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 0x80) return code < 0x61
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
