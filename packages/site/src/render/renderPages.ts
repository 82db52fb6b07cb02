import type {Diagnostic} from '@daybook/core'
import type {Edition} from '../edition/edition.ts'
import type {FileContent, PlannedPage} from '../plan/plannedFile.ts'
import type {Plan} from '../plan/planPages.ts'
import {TemplateError} from '../theme/diagnostics/templateError.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts, type PageContext} from '../views/pageContext.ts'

/**
 * A file as it is to be written: a page, content that is made when it is asked for, a copy of `path`, or a copy of a file
 * of the site that came before.
 */
export type OutputFile =
  | {kind: 'page'; address: string; html: string}
  | {kind: 'data'; address: string; content: () => FileContent}
  | {kind: 'copy'; address: string; path: string}
  | {kind: 'twin'; address: string; of: string}

/** The files of the site one after the other, and what went wrong with them once they were all asked for. */
export interface RenderedPages {
  files: Iterable<OutputFile>
  diagnostics: Diagnostic[]
}

/**
 * Renders the planned files, each when it is asked for, so that only one page is in memory. A template that fails is
 * reported once per place and its page is left out; the pages of other templates go on, so that all problems show.
 */
export function renderPages(plan: Plan, edition: Edition, theme: Theme): RenderedPages {
  const diagnostics: Diagnostic[] = []
  return {files: renderFiles(plan, createPageContexts(edition, theme), theme, diagnostics), diagnostics}
}

function* renderFiles(
  {files}: Plan,
  contextOf: (address: string, lang: string) => PageContext,
  theme: Theme,
  diagnostics: Diagnostic[],
): Generator<OutputFile> {
  const failed = new Set<string>()
  for (const file of files) {
    if (file.kind !== 'page') yield file
    else if (!failed.has(file.template)) {
      const html = renderPage(file, contextOf(file.address, file.lang), theme, diagnostics)
      if (html === null) failed.add(file.template)
      else yield {kind: 'page', address: file.address, html}
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
