import type {Figure} from '../../model/annotation.ts'
import type {Reading} from '../reading.ts'
import type {AnnotationWords} from '../words/annotationWords.ts'

/** The words right before a number that qualify it; `exact` where there are none. */
export function readQualifier(before: string, {words}: Reading): {qualifier: Figure['qualifier']; text: string} {
  const candidates = phrasesOf(words).get(lastLetter(before))
  if (!candidates) return exact
  const spaced = ` ${before
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s(]+/g, ' ')
    .trim()}`
  const found = candidates.find(({ending}) => spaced.endsWith(ending))
  return found ? {qualifier: found.qualifier, text: found.text} : exact
}

const exact = {qualifier: 'exact', text: ''} as const

/** The letter in front of the white space and brackets at the end of a text, in the form in which phrases have it. */
function lastLetter(before: string): string {
  let at = before.length - 1
  while (at >= 0 && /[\s(]/.test(before.charAt(at))) at--
  const letter = before.charAt(at)
  return letter === '’' ? "'" : letter.toLowerCase()
}

interface Qualifying {
  /** What a text in front of a number ends with. */
  ending: string
  text: string
  qualifier: Figure['qualifier']
}

const known = new WeakMap<AnnotationWords, Map<string, Qualifying[]>>()

/** The phrases of a language by their last letter, longest first. */
function phrasesOf(words: AnnotationWords): Map<string, Qualifying[]> {
  const found = known.get(words)
  if (found) return found
  const phrases = new Map<string, Qualifying[]>()
  for (const [text, qualifier] of words.qualifiers) {
    // Chinese and Japanese put no space between words.
    const ending = (/^[\u3040-\u9FFF]/.test(text) ? '' : ' ') + text.replaceAll('’', "'")
    const last = ending.charAt(ending.length - 1)
    phrases.set(last, [...(phrases.get(last) ?? []), {ending, text, qualifier}])
  }
  known.set(words, phrases)
  return phrases
}
