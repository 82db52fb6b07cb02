import type {Certainty, Figure, Status} from '../../model/annotation.ts'
import type {ProseWords} from './proseVocabulary.ts'

/** What a label of the details list stands for. */
export type DetailField =
  | 'id'
  | 'date'
  | 'planned'
  | 'place'
  | 'by'
  | 'to'
  | 'status'
  | 'certainty'
  | 'tags'
  | 'follows'

/** The words of a language that annotations are read by, all lower-case. The first of each is the one to suggest. */
export interface AnnotationWords {
  labels: [string, DetailField][]
  statuses: [string, Status][]
  certainties: [string, Certainty][]
  correction: string[]
  retraction: string[]
  /** Words in front of a figure, longest first. */
  qualifiers: [string, Figure['qualifier']][]
  /** Units behind a figure. */
  units: [string, string][]
  /** What stands in square brackets in place of something kept back. */
  withheld: string[]
  /** Words of running prose, where the language has them. */
  prose?: ProseWords
}
