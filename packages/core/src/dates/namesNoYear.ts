import type {Phrase} from './phrase.ts'

/** True for a date that leaves its year to the text around it. */
export function namesNoYear({from, to}: Phrase): boolean {
  return !from.year && !to?.year && from.decade === undefined && from.century === undefined
}
