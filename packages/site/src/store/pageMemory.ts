import type {Content} from '../content/readContent.ts'
import type {Edition} from '../edition/edition.ts'
import type {StoredSearch} from './storedSearch.ts'

/** A page as it was built: what it was made of, and its checksum. */
export interface KeptPage {
  key: string
  sha256: string
}

/** The pages of the last build, and those of this one once they are written, by their addresses. */
export interface PageMemory {
  known: ReadonlyMap<string, KeptPage>
  made: Map<string, KeptPage>
  /** The site that was written, and what it was read from. */
  built: {edition: Edition; content: Content; search: StoredSearch} | null
}
