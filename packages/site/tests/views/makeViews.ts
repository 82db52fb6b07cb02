import {loadConfig} from '../../src/config/loadConfig.ts'
import {readContent} from '../../src/content/readContent.ts'
import {makeEdition} from '../../src/edition/makeEdition.ts'
import {parseChronologies} from '../../src/edition/parseChronologies.ts'
import {planPages} from '../../src/plan/planPages.ts'
import {resolveTheme} from '../../src/theme/resolveTheme.ts'
import {createPageContexts} from '../../src/views/pageContext.ts'
import type {BaseView} from '../../src/views/pageView.ts'
import {makeSite} from '../site.ts'

/** The view of every page of a site, by address. */
export async function makeViews(files: Record<string, string>): Promise<Record<string, BaseView>> {
  const {root} = await makeSite(files)
  const config = await loadConfig({root})
  const content = await readContent(config)
  const edition = await makeEdition(config, content, parseChronologies(content, config))
  const theme = await resolveTheme(config)
  const contextOf = createPageContexts(edition, theme)
  const pages = planPages(edition, theme).files.filter((file) => file.kind === 'page')
  return Object.fromEntries(pages.map((page) => [page.address, page.view(contextOf(page.address, page.lang))]))
}
