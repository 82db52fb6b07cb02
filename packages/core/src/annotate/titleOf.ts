import {raiseFirst} from '../markdown/sliceInline.ts'

const segmenters = new Map<string, Intl.Segmenter>()

/** The first sentence of a plain text, its first letter raised; `''` for a text without any. */
export function firstSentence(text: string, lang: string): string {
  const start = text
    .slice(0, 4000)
    .replace(/\[\^[^\]\s]{1,50}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [first] = segmenterOf(lang).segment(start)
  return first ? raiseFirst(first.segment.trim(), lang) : ''
}

/** A sentence as a title: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.replace(/[.:;,–—-]$/, '').trim()
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, {granularity: 'sentence'})
  segmenters.set(lang, made)
  return made
}
