/** A word, a number or a single sign of a text. White space makes no token. */
export interface Token {
  kind: 'word' | 'number' | 'sign'
  /** As written. Words are lower-cased. */
  text: string
  start: number
  end: number
  /** True where white space stands before it. */
  spaced: boolean
  /** True for a word that starts with a capital letter. */
  capital: boolean
}

const pattern = /(\s+)|(\d+)|([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|./gsu

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
    tokens.push({
      kind,
      text: kind === 'word' ? lowerCase(written) : written,
      start: match.index,
      end: match.index + written.length,
      spaced,
      capital: kind === 'word' && startsWithCapital(written),
    })
    spaced = false
  }
  return tokens
}

/** Lower case that keeps the length, so that offsets hold (`İ` would become two code units). */
function lowerCase(word: string): string {
  const lower = word.toLowerCase()
  return lower.length === word.length ? lower : word
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
