import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readSums} from '../data/writeChecksums.ts'
import type {Edition} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import type {PlannedData} from '../plan/plannedFile.ts'
import {makeSearchFiles} from '../search/makeSearchFiles.ts'
import {type SearchRecord, searchRecords} from '../search/searchRecords.ts'
import {keepSearch, type StoredSearch} from '../store/storedSearch.ts'
import type {Theme} from '../theme/theme.ts'
import type {EditedSite} from './readEdited.ts'
import type {Remade} from './remakeFiles.ts'

/** The files of a search index that are others. */
export interface RevisedSearch extends Pick<Remade, 'files' | 'gone' | 'come'> {
  /** What the index is made of now; `null` where that is what it was made of. */
  search: StoredSearch | null
}

export const sameSearch: RevisedSearch = {search: null, files: new Map(), gone: [], come: []}

/** The part of an edited site that its search index is made from, in the folder with the index. */
export interface SearchedSite extends Pick<EditedSite, 'search' | 'edited' | 'retold'> {
  out: string
  edition: Edition
  theme: Theme
}

/**
 * Makes the search index anew, from what was kept of all events and the one that is retold. `null` where it cannot be made, which a
 * whole build tells.
 */
export async function reviseSearch(site: SearchedSite): Promise<RevisedSearch | null> {
  const records = exchangeRecord(site)
  if (records === null) return null
  if (records === site.search.records) return sameSearch
  const from = site.edition.chronologies[0]?.file ?? '.'
  const files = await makeSearchFiles(records, from).catch(() => null)
  return files && {search: keepSearch({records, files}), ...compareFiles(site, files)}
}

/** The records with that of the retold event: the same list where it says what it said, `null` where none is known of it. */
function exchangeRecord({search: {records}, edited, retold, edition, theme}: SearchedSite): SearchRecord[] | null {
  const [record] = searchRecords(edition, theme, ({number}) => number === retold.number)
  // Of an event that is withdrawn there is none.
  if (record === undefined) return records
  const url = eventAddress(edited.kept, retold.before)
  const place = records.findIndex((known) => known.url === url)
  if (place < 0) return null
  return JSON.stringify(record) === JSON.stringify(records[place]) ? records : records.with(place, record)
}

function compareFiles({out, search: {addresses}}: SearchedSite, files: PlannedData[]): Omit<RevisedSearch, 'search'> {
  const standing = new Map(
    readSums(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).map(({address, sha256}) => [address, sha256]),
  )
  const gone = new Set(addresses)
  const revised = {files: new Map<string, Uint8Array[]>(), come: [] as string[]}
  for (const {address, content} of files) {
    const bytes = Buffer.from(content() as Uint8Array)
    if (!gone.delete(address)) revised.come.push(address)
    if (standing.get(address) !== hash('sha256', bytes)) revised.files.set(address, [bytes])
  }
  return {...revised, gone: [...gone]}
}
