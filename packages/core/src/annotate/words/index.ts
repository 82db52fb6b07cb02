import {annotationLanguages} from '#languages'
import type {AnnotationWords} from './annotationWords.ts'

const ready = new Map<string, AnnotationWords>()

/** The annotation words of a language tag; those of English where a language has none. */
export function annotationWordsOf(tag: string): AnnotationWords {
  const first = tag.toLowerCase().split('-')[0] ?? ''
  const code = Object.hasOwn(annotationLanguages, first) ? first : 'en'
  const words = ready.get(code) ?? (annotationLanguages[code] as () => AnnotationWords)()
  ready.set(code, words)
  return words
}
