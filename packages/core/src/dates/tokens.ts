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

// Apostrophes and zero-width non-joiners (`سه‌شنبه`) stand inside of words.
const pattern = /(\s+)|(\p{Nd}+)|([\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*)|./gsu

/** Marks of direction show nothing and part nothing. */
const directionMarks = /^[\u200B\u200E\u200F\u061C\u2060\uFEFF\u202A-\u202E\u2066-\u2069]$/

/** Cuts a text into tokens in linear time. Offsets are UTF-16 code units into `text`. */
export function tokenise(text: string, from = 0, limit = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  let spaced = false
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && tokens.length < limit; match = pattern.exec(text)) {
    const [, space, digits, word] = match
    let [written] = match
    if (space !== undefined) {
      spaced = true
      continue
    }
    if (word !== undefined && isIdeograph(word)) {
      // Chinese and Japanese put no space between words: each character is a token.
      written = String.fromCodePoint(word.codePointAt(0) ?? 0)
      pattern.lastIndex = match.index + written.length
    }
    const kind = digits !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
    if (kind === 'sign' && directionMarks.test(written)) continue
    tokens.push({
      kind,
      text:
        kind === 'word' ? plainWord(written) : kind === 'number' ? plainDigits(written) : (signs[written] ?? written),
      start: match.index,
      end: match.index + written.length,
      spaced,
      capital: kind === 'word' && startsWithCapital(written),
    })
    spaced = false
  }
  return tokens
}

/** True for a Han character or a kana at the start of a word. */
export function isIdeograph(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 0x3005 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xd840 && code < 0xd8c0)
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

/** A word in lower case, with one kind of apostrophe, and as long as it was: `İ` would become two code units. */
export function plainWord(word: string): string {
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

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
