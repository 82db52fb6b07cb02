import {compileProse} from './compileProse.ts'
import {englishProse} from './en.ts'
import type {ProseLanguage} from './proseLanguage.ts'
import type {ProseWords} from './proseWords.ts'

const languages: Record<string, ProseLanguage> = {en: englishProse}

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
