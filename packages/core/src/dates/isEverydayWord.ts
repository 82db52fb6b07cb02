import type {Lexicon} from './lexicon.ts'
import type {Token} from './tokens.ts'

/** `may` and `march` without a capital letter are verbs. */
export function isEverydayWord(token: Token, lexicon: Lexicon): boolean {
  return !token.capital && lexicon.capitalised.has(token.text)
}
