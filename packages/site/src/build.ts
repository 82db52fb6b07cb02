import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {loadConfig, type SiteConfig} from './config/loadConfig.ts'
import {charactersOf, largeContent} from './content/largeContent.ts'
import {readContent} from './content/readContent.ts'
import {readPublished} from './content/readPublished.ts'
import {realPath} from './content/resolveInside.ts'
import {compareDiagnostics} from './diagnostics/compareDiagnostics.ts'
import {distinct} from './diagnostics/distinct.ts'
import {allChronologies} from './edition/allChronologies.ts'
import {readMedia} from './media/readMedia.ts'
import {type PrepareOptions, prepareSite} from './prepareSite.ts'
import type {Costs} from './render/pageCosts.ts'
import {renderPages} from './render/renderPages.ts'
import {type PlannedSearch, planSearch} from './search/planSearch.ts'
import type {PageMemory} from './store/pageMemory.ts'
import {startAside} from './store/startAside.ts'
import {keepSearch} from './store/storedSearch.ts'
import {startTimings, type Timing} from './timings.ts'
import {siblingOf} from './write/siblings.ts'
import {startWriter} from './write/startWriter.ts'
import {whileLocked} from './write/whileLocked.ts'
import {writeSite} from './write/writeSite.ts'

export interface BuildOptions {
  /** The folder of the site, or one Markdown file that is the whole site. By default the working directory. */
  root?: string | undefined
  /** Output folder, relative to the working directory; goes before the configuration. */
  out?: string | undefined
  /**
   * Folder with the site as it was published last, whose addresses should not move: by default the output folder; `null`
   * for none.
   */
  published?: string | null | undefined
  /** Path that the site lies under; goes before the configuration. */
  base?: string | undefined
  /** 1 or 2: whether a second thread writes pages; by default where it pays. The site is the same either way. */
  threads?: number | undefined
  /** Replace the output folder also where files were added to it since the last build. */
  force?: boolean | undefined
  /** True to let warnings stop the build, as errors. */
  strict?: boolean | undefined
  /** False to do everything but write: a check. */
  write?: boolean | undefined
  /** Told once where another build writes the same folder and has to be waited for, with the number of its process. */
  onWait?: ((holder: number) => void) | undefined
  /** Told before the texts are read, with their characters. */
  onReading?: ((characters: number) => void) | undefined
  /** Told after each file that was made, for a display of progress. */
  onProgress?: ((progress: {done: number; total: number}) => void) | undefined
}

/** What a build did. */
export interface BuildResult {
  /** What was built: a folder, or one Markdown file. Absolute. */
  source: string
  /** Absolute paths of the site and of the output folder. */
  root: string
  out: string
  /** True where the output folder holds the new site. */
  written: boolean
  /** Numbers of events read, of pages, and of all files with them. */
  events: number
  pages: number
  /** How many of the pages are those of the last build, which were not rendered again. */
  reused: number
  /** Addresses of the pages that were rendered, in the order of the site. */
  rendered: string[]
  files: number
  /** What each step took, in order. */
  timings: Timing[]
  /** What the pages took that were rendered. */
  costs: Costs
  /** All problems, sorted by place. One error is enough for nothing to be written. */
  diagnostics: Diagnostic[]
  /** Folders of the theme's layers, first the one that wins. */
  layers: {name: string; dir: string}[]
}

/**
 * Builds a site. Prints nothing, never exits, and rejects only where the program itself is at fault: whatever an author
 * or a disk can do wrong is in `diagnostics`.
 */
export function build(options: BuildOptions = {}): Promise<BuildResult> {
  return buildWithMemory(options, null)
}

/** What is known of the output folder before a build, and what is kept of it afterwards; no other build writes there. */
export interface BuildMemory {
  recall(config: SiteConfig): PageMemory
  keep(result: BuildResult): void
}

/**
 * Builds a site as `build` does, and renders no page that is known to be the same as in the output folder. Of so many characters
 * of text as `large` says, events are in a file and not in memory while pages are made.
 */
export async function buildWithMemory(
  options: BuildOptions,
  store: BuildMemory | null,
  large = largeContent,
): Promise<BuildResult> {
  const clock = startTimings()
  const config = await clock.time('loadConfig', () => loadConfig({...options, root: options.root ?? '.'}))
  if (options.write === false) return buildFrom(config, options, clock, {memory: null, busy: null, large: null})
  // From before the content is read, so that of two builds at once the later one has read what was saved last.
  return whileLocked(config, options.onWait, async (busy) => {
    const result = await buildFrom(config, options, clock, {memory: store?.recall(config) ?? null, busy, large})
    if (result.written) store?.keep(result)
    return result
  })
}

/** `busy` is why the output folder must not be written; with `null` for `large`, events stay in memory. */
async function buildFrom(
  config: SiteConfig,
  options: BuildOptions,
  {time, timings, look}: ReturnType<typeof startTimings>,
  {memory, busy, large}: {memory: PageMemory | null; busy: Diagnostic | null; large: number | null},
): Promise<BuildResult> {
  const content = await time('readContent', () => readContent(config))
  const characters = charactersOf(content)
  options.onReading?.(characters)
  const writer = options.write === false ? null : startWriter(characters, options.threads)
  // Beside the output folder, where whoever has its lock removes what is left of dead builds.
  const isLarge = busy === null && large !== null && characters >= large
  const aside = isLarge ? startAside(siblingOf(realPath(config.out), 'aside')) : null
  try {
    const published = options.published === null ? [] : await readPublished(options.published ?? config.out)
    const clean: PrepareOptions['clean'] = (media) => readMedia(config.root, media)
    const {edition, theme, plan, diagnostics} = await prepareSite({
      ...{config, content, published, time, clean},
      putAside: aside?.put,
    })
    // Another process makes the index, while this one makes the pages.
    const search = options.write === false ? unsearched : time('planSearch', () => planSearch(edition, theme))
    search.catch(() => {})
    const rendered = renderPages(plan, edition, theme, memory)
    const found = [...config.diagnostics, ...content.diagnostics, ...diagnostics, ...(busy === null ? [] : [busy])]
    if (options.strict) found.forEach(stricter)

    let done = 0
    const site = await time('writeSite', () =>
      writeSite(config, rendered, {
        write: options.write ?? true,
        force: options.force ?? false,
        blocked: found.some(({severity}) => severity === 'error'),
        onFile: () => {
          look()
          options.onProgress?.({done: ++done, total: plan.files.length})
        },
        async late() {
          const {files, diagnostics} = await search
          plan.files.push(...files)
          if (options.strict) diagnostics.forEach(stricter)
          return {files, diagnostics}
        },
        writer,
        memory,
      }),
    )
    if (memory !== null && site.written) memory.built = {edition, content, search: keepSearch(await search)}
    return {
      source: join(config.root, config.single ?? ''),
      root: config.root,
      out: config.out,
      written: site.written,
      events: allChronologies(edition).reduce((sum, {events}) => sum + events.length, 0),
      pages: site.pages,
      reused: site.pages - site.rendered.length,
      rendered: site.rendered,
      files: site.files,
      timings,
      costs: rendered.costs.read(),
      diagnostics: distinct([...found, ...site.diagnostics]).sort(compareDiagnostics),
      layers: theme.layers,
    }
  } finally {
    aside?.close()
    await writer?.stop()
  }
}

const unsearched: Promise<PlannedSearch> = Promise.resolve({records: [], files: [], diagnostics: []})

function stricter(diagnostic: Diagnostic, index: number, all: Diagnostic[]): void {
  if (diagnostic.severity === 'warning') all[index] = {...diagnostic, severity: 'error'}
}
