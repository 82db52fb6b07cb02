import {english as englishAnnotation} from '../annotate/words/en.ts'
import {english} from '../dates/languages/en.ts'
import {englishProse} from '../dates/mentions/words/en.ts'
import type {AnnotationLanguages, DateLanguages, ProseLanguages} from './languages.ts'

/** English alone. Read as `#languages` under the condition `daybook-english`, for a smaller bundle. */
export const dateLanguages: DateLanguages = {en: english}

export const annotationLanguages: AnnotationLanguages = {en: englishAnnotation}

export const proseLanguages: ProseLanguages = {en: englishProse}
