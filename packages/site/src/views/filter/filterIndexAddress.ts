import type {PublishedChronology} from '../../edition/edition.ts'

/** Address of the index by which the page of a divided chronology filters. */
export function filterIndexAddress({folder}: Pick<PublishedChronology, 'folder'>): string {
  return `${folder}/filter-index.js`
}
