import {belarusianProse} from './be.ts'
import {compileProse} from './compileProse.ts'
import {germanProse} from './de.ts'
import {englishProse} from './en.ts'
import {spanishProse} from './es.ts'
import {frenchProse} from './fr.ts'
import {polishProse} from './pl.ts'
import type {ProseLanguage} from './proseLanguage.ts'
import type {ProseWords} from './proseWords.ts'
import {russianProse} from './ru.ts'
import {ukrainianProse} from './uk.ts'

const languages: Record<string, ProseLanguage> = {
  be: belarusianProse,
  de: germanProse,
  en: englishProse,
  es: spanishProse,
  fr: frenchProse,
  pl: polishProse,
  ru: russianProse,
  uk: ukrainianProse,
}

const ready = new Map<string, ProseWords>()

/** The prose words of a language; `undefined` for a language whose dates alone are found. Made once per language. */
export function proseWordsOf(code: string): ProseWords | undefined {
  const found = ready.get(code)
  if (found) return found
  const language = languages[code]
  const words = language && compileProse(language)
  if (words) ready.set(code, words)
  return words
}
