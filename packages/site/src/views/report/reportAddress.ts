import type {PublishedChronology} from '../../edition/edition.ts'

/** The pages of a chronology that there is one of, or several that follow one another. */
export type ReportPage = 'index' | 'figures' | 'sources' | 'map' | 'changes' | 'data' | 'print'

/** Address of such a page in the site; what is long goes on at `part` 2, 3 ... */
export function reportAddress({folder}: Pick<PublishedChronology, 'folder'>, page: ReportPage, part = 1): string {
  return part === 1 ? `${folder}/${page}.html` : `${folder}/${page}/${part}.html`
}
