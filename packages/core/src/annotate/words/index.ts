import type {AnnotationWords} from './annotationWords.ts'
import {belarusian} from './be.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {french} from './fr.ts'
import {polish} from './pl.ts'
import {russian} from './ru.ts'
import {ukrainian} from './uk.ts'

const languages = new Map<string, AnnotationWords>([
  ['be', belarusian],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['pl', polish],
  ['ru', russian],
  ['uk', ukrainian],
])

/** The annotation words of a language tag; those of English where a language has none yet. */
export function annotationWordsOf(tag: string): AnnotationWords {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? english
}
