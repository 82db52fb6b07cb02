/** A number as it is written. */
export interface WrittenNumber {
  value: number
  /** Behind its last digit. */
  end: number
  /** True for digits in groups of three: `43,000`, `43 000`. */
  isGrouped: boolean
}

// Groups are parted by the same sign throughout; a sign before three digits parts groups, unless a zero stands before it.
const pattern =
  /^(?:([1-9]\d{0,2})([\u00A0\u2009\u202F '’.,])\d{3}(?:\2\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)/

/** No number is longer, in characters. */
const longest = 40

/** Reads the number that starts at an offset: `20,000`, `1 800`, `43.000`, `1,5`. */
export function readNumber(text: string, at: number): WrittenNumber | undefined {
  const match = pattern.exec(text.slice(at, at + longest))
  if (!match) return undefined
  const [written, , separator] = match
  const plain = separator === undefined ? written : written.replaceAll(separator, '')
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) ? {value, end: at + written.length, isGrouped: separator !== undefined} : undefined
}
