import type {AnnotationWords} from './annotationWords.ts'
import {english} from './en.ts'

const languages = new Map<string, AnnotationWords>([['en', english]])

/** The annotation words of a language tag; those of English where a language has none yet. */
export function annotationWordsOf(tag: string): AnnotationWords {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? english
}
