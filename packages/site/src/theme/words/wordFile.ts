import type {Diagnostic} from '@daybook/core'

/** `words/LOCALE.json` of one layer, as it was read. */
export interface WordFile {
  locale: string
  /** Number of its layer, 0 for the top. */
  layer: number
  /** True for a file of the theme that every other one ends at. */
  isBuiltIn: boolean
  /** Its name in messages. */
  file: string
  words: ReadonlyMap<string, string>
  place(path: readonly PropertyKey[]): Diagnostic['place']
}
