import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'

interface WordIndex {
  /** By the codes of the first two letters. */
  starts: Uint8Array
  words: Set<string>
}

/** The index of the words that give a phrase for a time away. Made once per language. */
export function indexOf(lexicon: Lexicon, prose: ProseWords): WordIndex {
  const known = indexes.get(prose)
  if (known) return known
  const words = new Set<string>([
    ...lexicon.months.keys(),
    ...lexicon.weekdays.keys(),
    ...lexicon.seasons.keys(),
    ...lexicon.century,
    ...prose.units.keys(),
    ...prose.partsOfDay.keys(),
    ...prose.days.keys(),
    ...[...prose.holidays.keys()].flatMap((name) => name.split(' ')[0] ?? []),
    ...[...lexicon.partsOfYear.values()].flatMap((phrases) => phrases.flatMap(({words}) => words.at(-1) ?? [])),
    ...prose.moments.map((phrase) => phrase.split(' ').at(-1) ?? ''),
    ...[...prose.references, ...prose.sets].flatMap(([phrase]) => phrase.split(/[ -]/).at(-1) ?? []),
  ])
  const starts = new Uint8Array(65536)
  for (const word of words) starts[(word.charCodeAt(0) << 8) | (word.charCodeAt(1) || 0)] = 1
  const index = {starts, words}
  indexes.set(prose, index)
  return index
}

const indexes = new WeakMap<ProseWords, WordIndex>()
