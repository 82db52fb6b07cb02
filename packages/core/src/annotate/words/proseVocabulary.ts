import {list} from '../../dates/languages/wordLists.ts'
import type {Status} from '../../model/annotation.ts'

/** How far something has come, as a verb of running prose can say it. What is put off is planned as before. */
export type ToldStatus = Exclude<Status, 'ongoing' | 'unknown'> | 'postponed'

/**
 * Words of running prose that statuses, plans and figures are inferred from: comma-separated lists, all lower-case. A `*` at the
 * end of a word stands for any ending. What a list leaves out is not inferred, so nothing doubtful belongs here.
 */
export interface ProseVocabulary {
  /** Phrases that say how far an event has come, by what they say. */
  statuses: Record<ToldStatus, string>
  /** Phrases with a word of `statuses` in them that say nothing of the event: `as announced`, `failed to`. */
  noStatus: string
  /** What can be held, and so be cancelled or fail: `tender`, `rally`. */
  held: string
  /** Words that look forward: a later date in their sentence is one that something is planned for. */
  ahead: string
  /** Words that open a clause about something else, in which nothing is looked for: `who`, `which`. */
  relative: string
  /** Words behind which others speak, so that the future is theirs: `that`, `said`. */
  content: string
  /** `not` and the like, in front of a word or behind it. */
  negations: string
  /** Words in front of a number that is a name: `article`, `no`, `brigade`; `aged`. */
  numbered: string
  /** Words behind a number that is an age, a length of time or an address: `years`, `street`. */
  uncounted: string
  /** Words that end what a figure counts: prepositions, conjunctions, auxiliary verbs. */
  stops: string
  /** In front of a date, what sends the reader to the event of that day: `see`. */
  see: string
  /** What multiplies the number in front of it. */
  scales: {thousand: string; million: string; billion: string}
}

/** The same, taken apart. */
export interface ProseWords {
  statuses: [string, ToldStatus | undefined][]
  held: string[]
  ahead: string[]
  relative: string[]
  content: string[]
  negations: string[]
  numbered: string[]
  uncounted: string[]
  stops: string[]
  see: string[]
  scales: [string, number][]
}

export function proseWords(vocabulary: ProseVocabulary): ProseWords {
  const {statuses, noStatus, scales} = vocabulary
  const told = Object.entries(statuses) as [ToldStatus, string][]
  return {
    statuses: [
      ...told.flatMap(([status, phrases]) => words(phrases).map((phrase): [string, ToldStatus] => [phrase, status])),
      ...words(noStatus).map((phrase): [string, undefined] => [phrase, undefined]),
    ],
    held: words(vocabulary.held),
    ahead: words(vocabulary.ahead),
    relative: words(vocabulary.relative),
    content: words(vocabulary.content),
    negations: words(vocabulary.negations),
    numbered: words(vocabulary.numbered),
    uncounted: words(vocabulary.uncounted),
    stops: words(vocabulary.stops),
    see: words(vocabulary.see),
    scales: [
      ...words(scales.thousand).map((word): [string, number] => [word, 1e3]),
      ...words(scales.million).map((word): [string, number] => [word, 1e6]),
      ...words(scales.billion).map((word): [string, number] => [word, 1e9]),
    ],
  }
}

function words(phrases: string): string[] {
  return phrases === '' ? [] : list(phrases)
}
