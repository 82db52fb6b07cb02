import {all, list} from '../../dates/languages/wordLists.ts'
import type {Certainty, Figure, Status} from '../../model/annotation.ts'
import type {AnnotationWords, DetailField} from './annotationWords.ts'
import {type ProseVocabulary, proseWords} from './proseVocabulary.ts'

/** The words of a language by what they mean, each a comma-separated list with the one to suggest first. */
export interface Vocabulary {
  labels: Record<DetailField, string>
  statuses: Record<Status, string>
  certainties: Record<Certainty, string>
  correction: string
  retraction: string
  qualifiers: Record<Exclude<Figure['qualifier'], 'exact'>, string>
  /** The unit as it is given in the model, and the words for it. */
  units: Record<string, string>
  withheld: string
  /** Without it, only what the author marks is read. */
  prose?: ProseVocabulary
}

/** Turns a vocabulary into the tables that annotations are read by. */
export function annotationWords(vocabulary: Vocabulary): AnnotationWords {
  return {
    labels: pairs(vocabulary.labels),
    statuses: pairs(vocabulary.statuses),
    certainties: pairs(vocabulary.certainties),
    correction: list(vocabulary.correction),
    retraction: list(vocabulary.retraction),
    qualifiers: longestFirst(pairs(vocabulary.qualifiers)),
    units: longestFirst(pairs(vocabulary.units)),
    withheld: list(vocabulary.withheld),
    ...(vocabulary.prose && {prose: proseWords(vocabulary.prose)}),
  }
}

function pairs<Name extends string>(words: Record<Name, string>): [string, Name][] {
  return (Object.entries(words) as [Name, string][]).flatMap(([name, phrases]) => all(name, phrases))
}

/** `not more than` ends with `more than`. */
function longestFirst<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([one], [other]) => other.length - one.length)
}
