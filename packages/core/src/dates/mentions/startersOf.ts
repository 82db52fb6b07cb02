import type {Lexicon} from '../lexicon.ts'
import type {ProseWords} from './proseWords.ts'
import {indexOf} from './wordIndex.ts'

/** The words that a phrase for a time can start with; numbers start one too. */
export function startersOf(lexicon: Lexicon, prose: ProseWords): Set<string> {
  const known = starters.get(prose)
  if (known) return known
  const words = new Set<string>([
    ...indexOf(lexicon, prose).words,
    ...lexicon.prefixes.keys(),
    ...lexicon.partsOfYear.keys(),
    ...lexicon.ordinals.keys(),
    ...lexicon.eras.keys(),
    ...lexicon.numbers.keys(),
    ...prose.pointers,
    ...prose.shifts.keys(),
    ...prose.within,
    ...prose.lasting,
    ...prose.vague,
    ...prose.every,
    ...prose.half,
    ...prose.holidayStarts,
    ...[...prose.references, ...prose.sets].flatMap(([phrase]) => phrase.split(/[ -]/)[0] ?? []),
    ...['q', 'h', 'a', 'at'],
  ])
  starters.set(prose, words)
  return words
}

const starters = new WeakMap<ProseWords, Set<string>>()
