import type {FileContent} from '../plan/plannedFile.ts'

/**
 * A file as it is to be written: a page, content that is made when it is asked for, a copy of `path`, or a copy of a file
 * of the site that came before.
 */
export type OutputFile = OutputPage | OutputData | OutputCopy | OutputTwin

export interface OutputPage {
  kind: 'page'
  address: string
  /** Number of the page in the plan. */
  number: number
  /** What the page is made of, in short: equal keys, equal pages. `null` where nobody asks. */
  key: string | null
  /** SHA-256 of the page of the last build, where that was made of the same. */
  kept: string | null
  /** Renders the page; `null` where its template failed. */
  html(): string | null
}

export interface OutputData {
  kind: 'data'
  address: string
  content(): FileContent
}

export interface OutputCopy {
  kind: 'copy'
  address: string
  path: string
}

export interface OutputTwin {
  kind: 'twin'
  address: string
  /** The address of the other file. */
  of: string
}
