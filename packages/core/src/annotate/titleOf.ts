import {localeOf} from '../dates/localeOf.ts'
import {raiseFirst} from '../markdown/sliceInline.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** The first sentence of a plain text, its first letter raised; `''` for a text without any. */
export function firstSentence(text: string, lang: string): string {
  const start = text
    .slice(0, 4000)
    .replace(/\[\^[^\]\s]{1,50}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  // One sentence needs no cutting.
  if (!/[.!?…。！？؟]./u.test(start)) return start === '' ? '' : raiseFirst(start, lang)
  let first = ''
  for (const {segment} of segmenterOf(lang).segment(start)) {
    first += segment
    if (!abbreviation.test(first)) break
  }
  return first === '' ? '' : raiseFirst(first.trim(), lang)
}

// `Intl` ends a sentence behind every full stop before a capital letter: `Dr. Novak`, `U.S. Embassy`.
const abbreviation = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Maj|Capt|Sgt|St|No|Art|vs|(?:\p{L}\.)*\p{Lu})\.\s*$/u

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
