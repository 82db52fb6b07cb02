import {createHash} from 'node:crypto'
import type {PublishedChronology} from '../../edition/edition.ts'
import type {FacetKind} from './facetKind.ts'

/** Address of the list of all actors, places, tags, status or certainties of a chronology. */
export function facetIndexAddress({folder}: Pick<PublishedChronology, 'folder'>, kind: FacetKind): string {
  return `${folder}/${kind}/index.html`
}

/** Address of one actor, place ...; with `year`, of the part of a long page that shows that year. */
export function facetAddress(
  {folder}: Pick<PublishedChronology, 'folder'>,
  kind: FacetKind,
  id: string,
  year?: string,
): string {
  return `${folder}/${kind}/${fileName(id)}${year === undefined ? '' : `/${year}`}.html`
}

/**
 * An id as a name that every file system keeps apart: as it is where it holds only small letters of any script, figures
 * and hyphens, else as near to that as can be, with the start of its SHA-256. Depends on nothing but the id.
 */
function fileName(id: string): string {
  // Seen sooner than which signs of all scripts are letters.
  const isPlain = /^[a-z0-9][a-z0-9-]{0,59}$/.test(id) || isPlainInItsScript(id)
  if (isPlain && id !== 'index') return id
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return plain === '' ? hash : `${plain}-${hash}`
}

function isPlainInItsScript(id: string): boolean {
  return /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}-]{0,59}$/u.test(id) && id === id.normalize('NFC')
}
