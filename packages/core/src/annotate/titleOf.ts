import {localeOf} from '../dates/localeOf.ts'
import {raiseFirst} from '../markdown/sliceInline.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** The first sentence of a plain text, its first letter raised; `''` for a text without any. */
export function firstSentence(text: string, lang: string): string {
  const start = withoutMarks(text.slice(0, 4000))
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
  const plain = plainSentence.exec(start)?.[0]
  if (plain !== undefined && !abbreviation.test(plain)) return raiseFirst(plain.trimEnd(), lang)
  // One sentence needs no cutting.
  if (!/[.!?…。！？؟]./u.test(start)) return start === '' ? '' : raiseFirst(start, lang)
  let first = ''
  for (const {segment} of segmenterOf(lang).segment(start)) {
    first += segment
    if (!abbreviation.test(first)) break
  }
  return first === '' ? '' : raiseFirst(first.trim(), lang)
}

/**
 * A first sentence that ends where the rules of Unicode (UAX 29) have every sentence end, in every language: behind the first
 * full stop or mark of exclamation or question, with a space and a capital letter behind it. `Intl` takes long to say so.
 */
const plainSentence =
  /^[A-Za-z\u00C0-\u017F\u0400-\u0482\u048A-\u04FF0-9 ,%()'"’“”«»:–—$€/&+-]*[.!?] (?=[A-Z\u0410-\u042F])/

// `Intl` ends a sentence behind every full stop before a capital letter: `Dr. Novak`, `U.S. Embassy`.
const abbreviation = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Maj|Capt|Sgt|St|No|Art|vs|(?:\p{L}\.)*\p{Lu})\.\s*$/u

function withoutMarks(text: string): string {
  return text.includes('[^') ? text.replace(/\[\^[^\]\s]{1,50}\]/g, '') : text
}

/** A sentence as a title: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.replace(/[.:;,–—-]$/, '').trim()
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(localeOf(lang), {granularity: 'sentence'})
  segmenters.set(lang, made)
  return made
}
