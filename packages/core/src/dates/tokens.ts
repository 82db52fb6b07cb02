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

// Chinese and Japanese put no space between words: each character is a token. Elsewhere apostrophes and
// zero-width non-joiners (`سه‌شنبه`) stand inside of words.
const pattern =
  /(\s+)|(\p{Nd}+)|([\u3005-\u3007\u3031-\u3035\u3041-\u3096\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]|[\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*)|./gsu

/** Marks of direction show nothing and part nothing. */
const directionMarks = /^[\u200B\u200E\u200F\u061C\u2060\uFEFF\u202A-\u202E\u2066-\u2069]$/

/** Cuts a text into tokens in linear time. Offsets are UTF-16 code units into `text`. */
export function tokenise(text: string, from = 0, limit = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  let spaced = false
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match && tokens.length < limit; match = pattern.exec(text)) {
    const [written, space, digits, word] = match
    if (space !== undefined) {
      spaced = true
      continue
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

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
