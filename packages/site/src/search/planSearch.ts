import type {Diagnostic} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {Edition} from '../edition/edition.ts'
import type {PlannedData} from '../plan/plannedFile.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts} from '../views/pageContext.ts'
import {makeSearchFiles} from './makeSearchFiles.ts'
import {searchRecords} from './searchRecords.ts'

/**
 * The files of the search index: one for all editions, which keeps their languages apart. None without a search page, and
 * none where the program that makes the index does not run, so that the site can still be published without it.
 */
export async function planSearch(
  edition: Edition,
  theme: Theme,
): Promise<{files: PlannedData[]; diagnostics: Diagnostic[]}> {
  const editions = [edition, ...edition.translations].filter(({search}) => search)
  const contextOf = createPageContexts(edition, theme)
  const records = editions.flatMap((each) => searchRecords(each, contextOf('', each.lang)))
  try {
    return {files: await makeSearchFiles(records, edition.chronologies[0]?.file ?? '.'), diagnostics: []}
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown'
    return {
      files: [],
      diagnostics: [problem('search-unavailable', startOf('.'), `The search index cannot be made: ${reason}`)],
    }
  }
}
