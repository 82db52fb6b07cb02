import type {Diagnostic} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {Edition} from '../edition/edition.ts'
import type {PlannedData} from '../plan/plannedFile.ts'
import type {Theme} from '../theme/theme.ts'
import {makeSearchFiles} from './makeSearchFiles.ts'
import {type SearchRecord, searchRecords} from './searchRecords.ts'

/** The search index of a site, and what it was made of. */
export interface PlannedSearch {
  records: SearchRecord[]
  files: PlannedData[]
  diagnostics: Diagnostic[]
}

/**
 * The files of the search index: one for all editions, which keeps their languages apart. None without a search page, and
 * none where the program that makes the index does not run, so that the site can still be published without it.
 */
export async function planSearch(edition: Edition, theme: Theme): Promise<PlannedSearch> {
  const records = searchRecords(edition, theme)
  try {
    return {records, files: await makeSearchFiles(records, edition.chronologies[0]?.file ?? '.'), diagnostics: []}
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown'
    return {
      records,
      files: [],
      diagnostics: [problem('search-unavailable', startOf('.'), `The search index cannot be made: ${reason}`)],
    }
  }
}
