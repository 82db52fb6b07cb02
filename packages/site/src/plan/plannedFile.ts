import type {Event} from '@daybook/core'
import type {PageContext} from '../views/pageContext.ts'
import type {PageKind} from '../views/pageKind.ts'
import type {BaseView} from '../views/pageView.ts'

/** A page that a template makes. Its view is made when the page is rendered, so that only one is in memory. */
export interface PlannedPage {
  kind: 'page'
  /** Address in the site, with `/`, not encoded. */
  address: string
  template: PageKind
  lang: string
  /** The source file the page comes from, for problems of addresses. */
  from: string
  view(context: PageContext): BaseView
}

/** The content of a file: whole, or in pieces for what is too large to hold. */
export type FileContent = string | Uint8Array | Iterable<string>

/** A file whose content the generator makes itself. */
export interface PlannedData {
  kind: 'data'
  address: string
  from: string
  content(): FileContent
  /** What the file says of one event, where that stands in it in one piece and nothing else in it tells the event's words. */
  piece?: (event: Event) => string
  /** True where it lists the addresses of all pages. */
  listsPages?: true
}

/** A file that is copied as it is; `path` is absolute. */
export interface PlannedCopy {
  kind: 'copy'
  address: string
  from: string
  path: string
}

/** A file with the content of another one, which is planned before it. */
export interface PlannedTwin {
  kind: 'twin'
  address: string
  from: string
  /** The address of the other file. */
  of: string
}

export type PlannedFile = PlannedPage | PlannedData | PlannedCopy | PlannedTwin
