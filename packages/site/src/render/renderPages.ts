import type {Diagnostic} from '@daybook/core'
import type {Edition} from '../edition/edition.ts'
import type {PlannedPage} from '../plan/plannedFile.ts'
import type {Plan} from '../plan/planPages.ts'
import type {PageMemory} from '../store/pageMemory.ts'
import {TemplateError} from '../theme/diagnostics/templateError.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts, type PageContext} from '../views/pageContext.ts'
import type {BaseView} from '../views/pageView.ts'
import type {OutputFile, OutputPage} from '../write/outputFile.ts'
import {createPageKeys} from './createPageKeys.ts'
import {collectPageCosts, type PageCosts} from './pageCosts.ts'

/**
 * The files of the site one after the other, those that are no pages first, and what went wrong with them once they were
 * all asked for.
 */
export interface RenderedPages {
  files: Iterable<OutputFile>
  /** What pages took so far. */
  costs: PageCosts
  diagnostics: Diagnostic[]
}

/**
 * Renders the planned files, each when it is asked for, so that only one page is in memory. A page whose key is the one
 * that `memory` knows need not be rendered. A template that fails is reported once per place and its page is left out; the
 * pages of other templates go on, so that all problems show.
 */
export function renderPages(
  plan: Plan,
  edition: Edition,
  theme: Theme,
  memory: Pick<PageMemory, 'known'> | null = null,
): RenderedPages {
  const diagnostics: Diagnostic[] = []
  const others = plan.files.filter((file) => file.kind !== 'page')
  const costs = collectPageCosts()
  const pages = makePages(plan, edition, theme, memory, {diagnostics, costs})
  return {files: inTurn(others, pages, edition.readings), costs, diagnostics}
}

/** What is asked of an event until the next file is asked for, the file tells. */
function* inTurn(
  others: Iterable<OutputFile>,
  pages: Iterable<OutputFile>,
  readings: Edition['readings'],
): Generator<OutputFile> {
  for (const file of others) {
    readings.begin(file.address)
    yield file
  }
  yield* pages
  readings.end()
}

function* makePages(
  {files}: Plan,
  edition: Edition,
  theme: Theme,
  memory: Pick<PageMemory, 'known'> | null,
  {diagnostics, costs}: Pick<RenderedPages, 'diagnostics' | 'costs'>,
): Generator<OutputPage> {
  const pages = files.filter((file) => file.kind === 'page')
  const contextOf = createPageContexts(edition, theme)
  const failed = new Set<string>()
  const keyOf = createPageKeys(theme)
  for (const [number, page] of pages.entries()) {
    if (failed.has(page.template)) continue
    const {address, template} = page
    const begun = performance.now()
    edition.readings.begin(address)
    const context = contextOf(address, page.lang)
    const view = page.view(context)
    const key = memory && keyOf(page, view)
    const known = memory?.known.get(address)
    const viewed = performance.now() - begun
    const html = () => {
      const start = performance.now()
      const rendered = renderPage(page, view, context, theme, diagnostics)
      costs.add(template, address, viewed + performance.now() - start)
      if (rendered === null) failed.add(template)
      return rendered
    }
    yield {kind: 'page', address, number, key, kept: known && known.key === key ? known.sha256 : null, html}
  }
}

function renderPage(
  {template}: PlannedPage,
  view: BaseView,
  {words}: PageContext,
  theme: Theme,
  diagnostics: Diagnostic[],
): string | null {
  try {
    return theme.render(template, view, words)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const found = error.diagnostic
    if (!diagnostics.some((known) => isSame(known, found))) diagnostics.push(found)
    return null
  }
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.place.file === b.place.file &&
    a.place.line === b.place.line &&
    a.place.column === b.place.column
  )
}
