/** What a character is, as bits: it may be a letter and an ideograph at once. */
export const [space, letter, digit, ideograph, directionMark] = [2, 4, 8, 16, 32] as const

const known = 1

/** What each code unit is, filled in as texts are read. */
const kinds = new Uint8Array(0x10000)

/** What the character is that starts at an offset: the bits above, and one more that says nothing. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = kinds[code] ?? 0
  if (kind !== 0) return kind
  const character = String.fromCodePoint(text.codePointAt(at) ?? code)
  const found = kindOf(character)
  // Half of a pair says nothing of the whole.
  if ((code & 0xf800) !== 0xd800) kinds[code] = found
  return found
}

/** How many UTF-16 code units the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return 1
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return known | space
  if (/\p{Nd}/u.test(character)) return known | digit
  if (directionMarks.test(character)) return known | directionMark
  return known | (/[\p{L}\p{M}]/u.test(character) ? letter : 0) | (ideographs.test(character) ? ideograph : 0)
}

/** Marks of direction show nothing and part nothing. */
const directionMarks = /[\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069]/

const ideographs =
  /[\u3005-\u3007\u3031-\u3035\u3041-\u3096\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]/u
