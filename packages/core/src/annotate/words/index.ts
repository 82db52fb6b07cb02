import {annotationLanguages} from '#languages'
import type {AnnotationWords} from './annotationWords.ts'
import {english} from './en.ts'

const languages = new Map(Object.entries(annotationLanguages))

/** The annotation words of a language tag; those of English where a language has none. */
export function annotationWordsOf(tag: string): AnnotationWords {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? english
}
