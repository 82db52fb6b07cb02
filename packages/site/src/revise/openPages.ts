import {hash} from 'node:crypto'
import type {Edition} from '../edition/edition.ts'
import type {PlannedPage} from '../plan/plannedFile.ts'
import {createPageKeys} from '../render/createPageKeys.ts'
import {createOutputCheck} from '../safety/createOutputCheck.ts'
import type {KeptSite} from '../store/keptSite.ts'
import {TemplateError} from '../theme/diagnostics/templateError.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts} from '../views/pageContext.ts'

/** A site as it was built, and what its pages are made from. */
export interface StandingSite {
  edition: Edition
  theme: Theme
  kept: KeptSite
}

/** The pages of a site as they stand. */
export interface StandingPages {
  /** True where a page that tells nothing new comes out as the one that stands. */
  isAlike(page: PlannedPage): boolean
  /** Makes a page anew; `html` is `null` where it is the one that stands. `null` where something has to be told of it. */
  make(page: PlannedPage): {key: string; html: string | null} | null
}

/** Opens the pages of a site to be made one by one. */
export function openPages({edition, theme, kept}: StandingSite): StandingPages {
  const contextOf = createPageContexts(edition, theme)
  const keyOf = createPageKeys(theme)
  const check = createOutputCheck()
  const open = (page: PlannedPage) => {
    edition.readings.begin(page.address)
    const context = contextOf(page.address, page.lang)
    const view = page.view(context)
    return {key: keyOf(page, view), render: () => theme.render(page.template, view, context.words)}
  }
  return {
    isAlike(page) {
      const {key, render} = open(page)
      const known = kept.pages.find(page.address)
      return known?.key === key && hash('sha256', render()) === known.sha256
    },
    make(page) {
      const {key, render} = open(page)
      const known = kept.pages.find(page.address)
      // A page that is not kept had something to be told of it.
      if (known === null) return null
      if (known.key === key) return {key, html: null}
      const html = orNull(render)
      return html === null || check(0, page.address, html).length > 0 ? null : {key, html}
    },
  }
}

/** A template that fails is told of by a whole build. */
function orNull(render: () => string): string | null {
  try {
    return render()
  } catch (error) {
    if (error instanceof TemplateError) return null
    throw error
  }
}
