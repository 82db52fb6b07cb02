import leven from 'leven'
import type {Lexicon} from '../dates/lexicon.ts'

/** Words at the head of a text that are a date but for one slip in the name of the month. Offsets are UTF-16 code units. */
export interface AlmostDate {
  start: number
  end: number
  text: string
  word: string
  /** The month that was most likely meant, written as the language writes it. */
  month: string
}

/** Shorter words are one slip away from too many others, and no language has a longer month. */
const shortest = 4
const longest = 12
/** `On` and words like it. */
const longestBefore = 4

/** As far as the head of a text reaches. In UTF-16 code units. */
const reach = 60

/** A word and a number, either way round, behind at most one other word. How long the words are is looked at later. */
const head = /^\P{L}{0,3}?(?:(\p{L}+)\s+)?(?:(\p{L}+)\.?\s+(\d{1,2})|(\d{1,2})\.?\s+(\p{L}+))(?![\p{L}\p{N}])/u

/** Finds `Marhc 5` or `5 Marhc` at the head of a text, behind at most one short word such as `On`. */
export function almostDate(text: string, lexicon: Lexicon): AlmostDate | undefined {
  const opening = text.slice(0, reach)
  // Most texts do not open with figures, which is seen sooner than which signs are letters.
  const match = /\d/.test(opening) ? head.exec(opening) : null
  if (!match) return undefined
  const [, before = '', first, figures, ownFigures, second] = match
  const word = first ?? second ?? ''
  const day = Number(figures ?? ownFigures)
  if (before.length > longestBefore || word.length < shortest || word.length > longest) return undefined
  if (!(day >= 1 && day <= 31)) return undefined
  const month = monthNear(word, lexicon)
  if (month === undefined) return undefined
  const written = /[\p{L}\p{N}].*/u.exec(match[0])?.[0] ?? match[0]
  const start = match[0].length - written.length
  return {start, end: match[0].length, text: written, word, month}
}

function monthNear(word: string, {months}: Lexicon): string | undefined {
  const lower = word.toLowerCase()
  if (months.has(lower)) return undefined
  for (const month of months.keys())
    if (month.length >= shortest && (leven(lower, month, {maxDistance: 2}) === 1 || isSwapped(lower, month)))
      return word.charAt(0) === lower.charAt(0) ? month : month.charAt(0).toUpperCase() + month.slice(1)
  return undefined
}

/** Two letters that stand side by side, the wrong way round. */
function isSwapped(word: string, month: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== month.charAt(index))
  return (
    word.length === month.length &&
    at >= 0 &&
    word.charAt(at) === month.charAt(at + 1) &&
    word.charAt(at + 1) === month.charAt(at) &&
    word.slice(at + 2) === month.slice(at + 2)
  )
}
