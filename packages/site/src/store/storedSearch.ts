import type {PlannedSearch} from '../search/planSearch.ts'
import type {SearchRecord} from '../search/searchRecords.ts'
import {jsonInPieces} from './jsonInPieces.ts'

/** What the search index of a site was made of, and the addresses of its files. */
export interface StoredSearch {
  records: SearchRecord[]
  addresses: string[]
}

/** A site that cannot be searched. */
export const noSearch: StoredSearch = {records: [], addresses: []}

/** Takes what is kept of a site that was built. */
export function keepSearch({records, files}: Pick<PlannedSearch, 'records' | 'files'>): StoredSearch {
  return {records, addresses: files.map(({address}) => address)}
}

/** What is kept, as text in pieces. */
export function writeSearch(search: StoredSearch): Iterable<string> {
  return jsonInPieces(search)
}

/** Reads what `writeSearch` wrote. */
export function readSearch(json: string): StoredSearch {
  return JSON.parse(json) as StoredSearch
}
