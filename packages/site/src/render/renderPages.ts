import type {Diagnostic} from '@daybook/core'
import type {Edition} from '../edition/edition.ts'
import type {FileContent, PlannedPage} from '../plan/plannedFile.ts'
import type {Plan} from '../plan/planPages.ts'
import {createOutputCheck, type OutsideAddress} from '../safety/createOutputCheck.ts'
import {TemplateError} from '../theme/diagnostics/templateError.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts, type PageContext} from '../views/pageContext.ts'
import {type Claims, claimAll} from './claims.ts'
import {collectPageCosts, type PageCosts} from './pageCosts.ts'

/**
 * A file as it is to be written: a page, content that is made when it is asked for, a copy of `path`, or a copy of a file
 * of the site that came before.
 */
export type OutputFile =
  | {kind: 'page'; address: string; html: string}
  | {kind: 'data'; address: string; content: () => FileContent}
  | {kind: 'copy'; address: string; path: string}
  | {kind: 'twin'; address: string; of: string}

/**
 * The files of the site one after the other, those that are no pages first, and what went wrong with them once they were
 * all asked for.
 */
export interface RenderedPages {
  files: Iterable<OutputFile>
  /** The pages alone. */
  pages: Iterable<OutputFile>
  /** What they took so far. */
  costs: PageCosts
  /** Addresses elsewhere that the pages made so far would load. */
  outside: OutsideAddress[]
  diagnostics: Diagnostic[]
}

/**
 * Renders the planned files, each when it is asked for, so that only one page is in memory. A template that fails is
 * reported once per place and its page is left out; the pages of other templates go on, so that all problems show.
 */
export function renderPages(plan: Plan, edition: Edition, theme: Theme, claims: Claims = claimAll()): RenderedPages {
  const diagnostics: Diagnostic[] = []
  const others = plan.files.filter((file) => file.kind !== 'page')
  const costs = collectPageCosts()
  const outside: OutsideAddress[] = []
  const pages = renderClaimed(plan, createPageContexts(edition, theme), theme, claims, {diagnostics, costs, outside})
  return {files: concatenate<OutputFile>(others, pages), pages, costs, outside, diagnostics}
}

function* concatenate<Item>(...lists: Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list
}

/** The pages that no other thread took. */
function* renderClaimed(
  {files}: Plan,
  contextOf: (address: string, lang: string) => PageContext,
  theme: Theme,
  claims: Claims,
  {diagnostics, costs, outside}: Pick<RenderedPages, 'diagnostics' | 'costs' | 'outside'>,
): Generator<OutputFile> {
  const pages = files.filter((file) => file.kind === 'page')
  const failed = new Set<string>()
  const check = createOutputCheck()
  for (let {start, end} = claims.next(); start < pages.length; {start, end} = claims.next()) {
    for (const [index, page] of pages.slice(start, end).entries()) {
      if (failed.has(page.template)) continue
      const begun = performance.now()
      const html = renderPage(page, contextOf(page.address, page.lang), theme, diagnostics)
      costs.add(page.template, page.address, performance.now() - begun)
      if (html === null) failed.add(page.template)
      else {
        outside.push(...check(start + index, page.address, html))
        yield {kind: 'page', address: page.address, html}
      }
    }
  }
}

function renderPage(page: PlannedPage, context: PageContext, theme: Theme, diagnostics: Diagnostic[]): string | null {
  const view = page.view(context)
  try {
    return theme.render(page.template, view, context.words)
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
