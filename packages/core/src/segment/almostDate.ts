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

/** Shorter words are one slip away from too many others. */
const shortest = 4

/** Finds `Marhc 5` or `5 Marhc` at the head of a text, behind at most one short word such as `On`. */
export function almostDate(text: string, lexicon: Lexicon): AlmostDate | undefined {
  const head =
    /^\P{L}{0,3}?(?:\p{L}{1,4}\s+)?(?:(\p{L}{4,12})\.?\s+(\d{1,2})|(\d{1,2})\.?\s+(\p{L}{4,12}))(?![\p{L}\p{N}])/u
  const match = head.exec(text.slice(0, 60))
  const word = match?.[1] ?? match?.[4] ?? ''
  const day = Number(match?.[2] ?? match?.[3])
  if (!match || !(day >= 1 && day <= 31)) return undefined
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
