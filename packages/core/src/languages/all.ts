import {arabic as arabicAnnotation} from '../annotate/words/ar.ts'
import {belarusian as belarusianAnnotation} from '../annotate/words/be.ts'
import {czech as czechAnnotation} from '../annotate/words/cs.ts'
import {german as germanAnnotation} from '../annotate/words/de.ts'
import {english as englishAnnotation} from '../annotate/words/en.ts'
import {spanish as spanishAnnotation} from '../annotate/words/es.ts'
import {persian as persianAnnotation} from '../annotate/words/fa.ts'
import {french as frenchAnnotation} from '../annotate/words/fr.ts'
import {hebrew as hebrewAnnotation} from '../annotate/words/he.ts'
import {italian as italianAnnotation} from '../annotate/words/it.ts'
import {japanese as japaneseAnnotation} from '../annotate/words/ja.ts'
import {lithuanian as lithuanianAnnotation} from '../annotate/words/lt.ts'
import {dutch as dutchAnnotation} from '../annotate/words/nl.ts'
import {polish as polishAnnotation} from '../annotate/words/pl.ts'
import {portuguese as portugueseAnnotation} from '../annotate/words/pt.ts'
import {romanian as romanianAnnotation} from '../annotate/words/ro.ts'
import {russian as russianAnnotation} from '../annotate/words/ru.ts'
import {turkish as turkishAnnotation} from '../annotate/words/tr.ts'
import {ukrainian as ukrainianAnnotation} from '../annotate/words/uk.ts'
import {chinese as chineseAnnotation} from '../annotate/words/zh.ts'
import {arabic} from '../dates/languages/ar.ts'
import {belarusian} from '../dates/languages/be.ts'
import {czech} from '../dates/languages/cs.ts'
import {german} from '../dates/languages/de.ts'
import {english} from '../dates/languages/en.ts'
import {spanish} from '../dates/languages/es.ts'
import {persian} from '../dates/languages/fa.ts'
import {french} from '../dates/languages/fr.ts'
import {hebrew} from '../dates/languages/he.ts'
import {italian} from '../dates/languages/it.ts'
import {japanese} from '../dates/languages/ja.ts'
import {lithuanian} from '../dates/languages/lt.ts'
import {dutch} from '../dates/languages/nl.ts'
import {polish} from '../dates/languages/pl.ts'
import {portuguese} from '../dates/languages/pt.ts'
import {romanian} from '../dates/languages/ro.ts'
import {russian} from '../dates/languages/ru.ts'
import {turkish} from '../dates/languages/tr.ts'
import {ukrainian} from '../dates/languages/uk.ts'
import {chinese} from '../dates/languages/zh.ts'
import {belarusianProse} from '../dates/mentions/words/be.ts'
import {germanProse} from '../dates/mentions/words/de.ts'
import {englishProse} from '../dates/mentions/words/en.ts'
import {spanishProse} from '../dates/mentions/words/es.ts'
import {frenchProse} from '../dates/mentions/words/fr.ts'
import {polishProse} from '../dates/mentions/words/pl.ts'
import {russianProse} from '../dates/mentions/words/ru.ts'
import {ukrainianProse} from '../dates/mentions/words/uk.ts'
import type {AnnotationLanguages, DateLanguages, ProseLanguages} from './languages.ts'

/** Every language that has words of its own. Read as `#languages`, unless a condition names another module. */
export const dateLanguages: DateLanguages = {
  ar: arabic,
  be: belarusian,
  cs: czech,
  de: german,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  it: italian,
  ja: japanese,
  lt: lithuanian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
}

export const annotationLanguages: AnnotationLanguages = {
  ar: arabicAnnotation,
  be: belarusianAnnotation,
  cs: czechAnnotation,
  de: germanAnnotation,
  en: englishAnnotation,
  es: spanishAnnotation,
  fa: persianAnnotation,
  fr: frenchAnnotation,
  he: hebrewAnnotation,
  it: italianAnnotation,
  ja: japaneseAnnotation,
  lt: lithuanianAnnotation,
  nl: dutchAnnotation,
  pl: polishAnnotation,
  pt: portugueseAnnotation,
  ro: romanianAnnotation,
  ru: russianAnnotation,
  tr: turkishAnnotation,
  uk: ukrainianAnnotation,
  zh: chineseAnnotation,
}

export const proseLanguages: ProseLanguages = {
  be: belarusianProse,
  de: germanProse,
  en: englishProse,
  es: spanishProse,
  fr: frenchProse,
  pl: polishProse,
  ru: russianProse,
  uk: ukrainianProse,
}
