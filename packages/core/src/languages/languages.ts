import type {AnnotationWords} from '../annotate/words/annotationWords.ts'
import type {Language} from '../dates/languages/language.ts'
import type {ProseLanguage} from '../dates/mentions/words/proseLanguage.ts'

// By the code of the language. Each is a function, since a chronology needs the words of one or two of twenty languages.

export type DateLanguages = Record<string, () => Language>
export type AnnotationLanguages = Record<string, () => AnnotationWords>
/** The words of dates inside prose, which some languages have. */
export type ProseLanguages = Record<string, () => ProseLanguage>
