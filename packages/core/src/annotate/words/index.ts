import type {AnnotationWords} from './annotationWords.ts'
import {arabic} from './ar.ts'
import {belarusian} from './be.ts'
import {czech} from './cs.ts'
import {german} from './de.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {persian} from './fa.ts'
import {french} from './fr.ts'
import {hebrew} from './he.ts'
import {italian} from './it.ts'
import {japanese} from './ja.ts'
import {lithuanian} from './lt.ts'
import {dutch} from './nl.ts'
import {polish} from './pl.ts'
import {portuguese} from './pt.ts'
import {romanian} from './ro.ts'
import {russian} from './ru.ts'
import {turkish} from './tr.ts'
import {ukrainian} from './uk.ts'
import {chinese} from './zh.ts'

const languages = new Map<string, AnnotationWords>([
  ['ar', arabic],
  ['be', belarusian],
  ['cs', czech],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fa', persian],
  ['fr', french],
  ['he', hebrew],
  ['it', italian],
  ['ja', japanese],
  ['lt', lithuanian],
  ['nl', dutch],
  ['pl', polish],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['tr', turkish],
  ['uk', ukrainian],
  ['zh', chinese],
])

/** The annotation words of a language tag; those of English where a language has none. */
export function annotationWordsOf(tag: string): AnnotationWords {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '') ?? english
}
