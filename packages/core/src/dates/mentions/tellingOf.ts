import type {Phrase} from '../phrase.ts'
import type {Telling, Told} from './narrative.ts'
import type {Reading} from './reading.ts'
import {standsInHeading} from './standsInHeading.ts'

/**
 * In passing: a date that only bounds or names something, such as `since 1954` or `the 1968 convention`, and another year in
 * the middle of a sentence of a paragraph that has its date.
 */
export function tellingOf(reading: Reading, phrase: Phrase, told: Told): Telling {
  if (standsInHeading(reading, phrase)) return 'heading'
  const {relation, from, shape} = phrase
  if (relation === 'since' || relation === 'until' || relation === 'before') return 'passing'
  if (from.decade !== undefined || from.century !== undefined) return 'passing'
  if (shape === 'bare' && from.year && !from.month) return 'passing'
  return from.year && isElsewhere(reading, told) ? 'passing' : 'main'
}

/** True for a date of another year in the middle of a sentence. */
export function isElsewhere({text, narrative: {main}}: Reading, {start, line, year}: Told): boolean {
  if (main?.line !== line || main.year === year || main.inferred) return false
  return !/(?:^|[.!?:\n"”)\]])\s*$/.test(text.slice(Math.max(0, start - 6), start))
}
