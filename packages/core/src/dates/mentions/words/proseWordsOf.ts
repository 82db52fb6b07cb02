import {proseLanguages} from '#languages'
import {compileProse} from './compileProse.ts'
import type {ProseWords} from './proseWords.ts'

const ready = new Map<string, ProseWords>()

/** The prose words of a language; `undefined` for a language whose dates alone are found. Made once per language. */
export function proseWordsOf(code: string): ProseWords | undefined {
  const found = ready.get(code)
  if (found) return found
  const language = Object.hasOwn(proseLanguages, code) ? proseLanguages[code] : undefined
  const words = language && compileProse(language())
  if (words) ready.set(code, words)
  return words
}
