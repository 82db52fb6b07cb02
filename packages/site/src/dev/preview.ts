import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {readContent} from '../content/readContent.ts'
import {compareDiagnostics} from '../diagnostics/compareDiagnostics.ts'
import {distinct} from '../diagnostics/distinct.ts'
import {readMedia} from '../media/readMedia.ts'
import {type PreparedSite, prepareSite, type SiteMemory} from '../prepareSite.ts'
import {rehearse} from '../render/rehearse.ts'
import {renderPages} from '../render/renderPages.ts'
import {firstOutsideAddresses} from '../safety/createOutputCheck.ts'
import {planSearch} from '../search/planSearch.ts'

/** A site that is not written: its files are made when somebody asks for them. */
export interface Preview extends PreparedSite {
  root: string
  /** What was found without making any page, sorted by place. */
  diagnostics: Diagnostic[]
  isBroken: boolean
  /** The files of the search index, made once they are asked for. */
  search(): ReturnType<typeof planSearch>
}

/** Reads a site as far as it has to be read before a page can be made. */
export async function preparePreview(config: SiteConfig, memory: SiteMemory): Promise<Preview> {
  const content = await readContent(config)
  const prepared = await prepareSite({
    config,
    content,
    published: [],
    time: async (_, step) => step(),
    clean: (media) => readMedia(config.root, media),
    memory,
  })
  const found = [...config.diagnostics, ...content.diagnostics, ...prepared.diagnostics]
  const diagnostics = distinct(found).sort(compareDiagnostics)
  let search: ReturnType<typeof planSearch> | null = null
  return {
    ...prepared,
    root: config.root,
    diagnostics,
    isBroken: diagnostics.some(isError),
    search: () => (search ??= planSearch(prepared.edition, prepared.theme)),
  }
}

/**
 * Makes every page for what there is to find in it, in turns with whatever else there is to do, which `rest` waits for. Gives all
 * that a check gives; `null` where `isWanted` said no in between.
 */
export async function rehearsePreview(
  preview: Preview,
  isWanted: () => boolean,
  rest?: () => Promise<unknown>,
): Promise<Diagnostic[] | null> {
  const {plan, edition, theme, search} = preview
  const rendered = renderPages(plan, edition, theme)
  const {outside} = await rehearse(rendered.files, isWanted, rest)
  if (!isWanted()) return null
  const {diagnostics: unsearchable} = await search()
  const found = [...rendered.diagnostics, ...firstOutsideAddresses(outside), ...unsearchable]
  return isWanted() ? distinct([...preview.diagnostics, ...found]).sort(compareDiagnostics) : null
}

export function isError({severity}: Diagnostic): boolean {
  return severity === 'error'
}
