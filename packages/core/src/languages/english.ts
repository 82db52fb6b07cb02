import type {AnnotationWords} from '../annotate/words/annotationWords.ts'
import {english as englishAnnotation} from '../annotate/words/en.ts'
import {english} from '../dates/languages/en.ts'
import type {Language} from '../dates/languages/language.ts'
import {englishProse} from '../dates/mentions/words/en.ts'
import type {ProseLanguage} from '../dates/mentions/words/proseLanguage.ts'

/** English alone. Read as `#languages` under the condition `daybook-english`, for a smaller bundle. */
export const dateLanguages: Language[] = [english]

/** The annotation words, by the code of their language. */
export const annotationLanguages: Record<string, AnnotationWords> = {en: englishAnnotation}

/** The words of dates inside prose, by the code of their language. */
export const proseLanguages: Record<string, ProseLanguage> = {en: englishProse}
