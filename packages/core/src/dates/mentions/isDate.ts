import type {Lexicon} from '../lexicon.ts'
import type {Phrase} from '../phrase.ts'
import type {Token} from '../tokens.ts'
import type {ProseWords} from './words/proseWords.ts'

/** The tokens a phrase was read from: the first of them, and the one behind it. */
export interface Stand {
  tokens: Token[]
  at: number
  behind: number
}

/**
 * Tells by what stands around it whether a phrase that could be a number or another word is a date: `in 1972`, not `2000
 * people`; `in the fall`, not `the fall of Rome`. `near` is the year at which the text stands.
 */
export function isDate(
  phrase: Phrase,
  stand: Stand,
  lexicon: Lexicon,
  prose: ProseWords,
  near: number | undefined,
): boolean {
  const {from, to} = phrase
  if (from.season && !from.year && !to?.year) return isSeason(phrase, stand, prose)
  if (from.month && !from.day && !from.year && !to) return isMonth(phrase, stand, lexicon, prose)
  if (from.year && from.year.value >= 1000 && !from.month && !from.season && !to?.month)
    return isYear(phrase, stand, lexicon, prose, near)
  return phrase.shape !== 'bare' || from.decade !== undefined || to !== undefined
}

function isSeason(phrase: Phrase, {tokens, at, behind}: Stand, prose: ProseWords): boolean {
  const last = tokens[behind - 1]
  if (prose.otherwise.has(tokens[behind]?.text ?? '')) return false
  if (!last || !prose.everyday.has(last.text)) return true
  const within = phrase.relation === 'in' || phrase.relation === 'throughout' || phrase.from.third !== undefined
  if (prose.seasonal.has(tokens[behind]?.text ?? '')) return true
  return tokens[behind]?.text !== 'of' && (within || prose.shifts.has(tokens[at - 1]?.text ?? ''))
}

function isMonth(phrase: Phrase, {tokens, at, behind}: Stand, lexicon: Lexicon, prose: ProseWords): boolean {
  const name = tokens[behind - 1]?.text === '.' ? tokens[behind - 2] : tokens[behind - 1]
  if (phrase.shape !== 'bare' || !name) return true
  if (!lexicon.capitalised.has(name.text) && !lexicon.abbreviations.has(name.text) && !prose.everyday.has(name.text))
    return true
  const before = tokens[at - 1]?.text ?? ''
  const next = tokens[behind]
  // `a March operation`, but `the March on the capital`.
  if (determiners.has(before)) return next?.kind === 'word' && !next.capital && next.text !== 'on' && next.text !== 'to'
  return prose.leading.has(before)
}

function isYear(
  phrase: Phrase,
  {tokens, at, behind}: Stand,
  lexicon: Lexicon,
  prose: ProseWords,
  near: number | undefined,
): boolean {
  const value = phrase.from.year?.value ?? 0
  const led = phrase.shape !== 'bare'
  let number = at
  while (number < behind && tokens[number]?.start !== phrase.from.year?.start) number++
  const before = tokens[number - 1]
  const next = tokens[behind]
  // `1941 року`
  if (number + 1 < behind && lexicon.yearMarks.has(tokens[number + 1]?.text ?? '')) return true
  if (before && signs.test(before.text)) return false
  if (before && number === at && !tokens[number]?.spaced && /^[-‑/.:,+*=_@#]$/.test(before.text)) return false
  if (before?.text === '.' && number === at && prose.labels.has(tokens[number - 2]?.text ?? '')) return false
  if (number === at && before?.kind === 'word' && (prose.labels.has(before.text) || !tokens[number]?.spaced))
    return false
  if (next && !next.spaced && (next.kind !== 'sign' || '%°$€£/_@'.includes(next.text))) return false
  if (next?.kind === 'number' && next.spaced) return false
  const isNear = near === undefined ? value >= 1700 && value < 2100 : Math.abs(value - near) <= 150
  if (next?.kind === 'word' && prose.counted.has(next.text)) return false
  const follows = next?.kind === 'word' && !next.capital && !prose.leading.has(next.text)
  if (!prose.possessive && follows && (!led || value % 100 === 0 || !isNear)) return false
  const counts = next?.kind === 'word' && !next.capital && isPlural(next.text)
  if (counts) return isNear && value % 100 !== 0 && (led || determiners.has(before?.text ?? ''))
  if (phrase.to && phrase.shape === 'full') return isNear || value >= 1700
  if (led && phrase.relation !== undefined) return true
  if (isNear) return true
  return false
}

const signs = /^[$€£¥#№§]$/
const determiners = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'a', 'this', 'that'])
const notPlural = new Set([
  'was',
  'is',
  'his',
  'its',
  'has',
  'as',
  'this',
  'us',
  'thus',
  'across',
  'towards',
  'besides',
  'perhaps',
  'does',
  'always',
  'afterwards',
])

function isPlural(word: string): boolean {
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !notPlural.has(word)
}
