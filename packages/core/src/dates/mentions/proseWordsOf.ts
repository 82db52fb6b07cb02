import {englishProse} from './englishProse.ts'
import type {ProseWords} from './proseWords.ts'

/** The prose words of a language; `undefined` for a language whose dates alone are found. */
export function proseWordsOf(code: string): ProseWords | undefined {
  return code === 'en' ? englishProse : undefined
}
