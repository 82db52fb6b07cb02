import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import type {BuildOptions, BuildResult} from './build.ts'
import {loadConfig, type SiteConfig} from './config/loadConfig.ts'
import {charactersOf, largeContent} from './content/largeContent.ts'
import {realPath} from './content/resolveInside.ts'
import {problem, startOf} from './diagnostics/problem.ts'
import {allChronologies} from './edition/allChronologies.ts'
import type {Edition} from './edition/edition.ts'
import {areSame, type BuildInputs, digestInputs, findChangedText} from './store/buildInputs.ts'
import {readRecord, writeRecord} from './store/buildRecord.ts'
import {digestOutput} from './store/digestOutput.ts'
import {freeMemory} from './store/freeMemory.ts'
import {keepEdition} from './store/keptEdition.ts'
import {writePages} from './store/keptPages.ts'
import {readKeptPages, writeKeptSite} from './store/keptSite.ts'
import {listFolder} from './store/listFolder.ts'
import {makeMirror} from './store/mirror.ts'
import {findModelLines, type ModelLines} from './store/modelLines.ts'
import type {PageMemory} from './store/pageMemory.ts'
import {keepFigures} from './store/storedFigures.ts'
import {makeStoreFolder, storeFolder} from './store/storeFolder.ts'
import {sweepStore} from './store/sweepStore.ts'
import {keepTellings} from './store/tellings.ts'
import {startTimings} from './timings.ts'
import {hasSiblings} from './write/siblings.ts'
import {whileLocked} from './write/whileLocked.ts'

/**
 * Builds a site, unless nothing changed since it was built: neither anything it is made from nor a file of its output.
 * Then the result is that of the last build, with all pages reused. Where something changed, pages that are made of the same
 * as before are reused. With `force` everything is made. Of so many characters of text as `large` says, memory is spared.
 */
export async function buildUnlessUnchanged(options: BuildOptions, large = largeContent): Promise<BuildResult> {
  const {time, timings} = startTimings()
  const config = await time('loadConfig', () => loadConfig({...options, root: options.root ?? '.'}))
  const before = await time('compareInputs', () => orNull(() => digestInputs(config, options)))
  const record = before === null ? null : readRecord(config.root, config.out)
  let isDamaged = record === 'damaged'
  if (before === null) return (await import('./build.ts')).build(options)
  if (record !== null && record !== 'damaged' && !options.force) {
    if (areSame(record.inputs, before)) {
      const output = await time('compareOutput', () => orNull(() => digestOutput(config.out)))
      if (output !== null && output === record.output) {
        await cleanUp(config, options)
        return {...record.result, reused: record.result.pages, timings, costs: {templates: [], slowest: []}}
      }
    } else if (findChangedText(record.inputs, before) !== null) {
      const {reviseSite} = await import('./revise/reviseSite.ts')
      // What the file system refuses, a whole build is refused too, and says it.
      const revised = await reviseSite({config, options, inputs: before, record, time}).catch(nullOfSystem)
      if (revised === 'damaged') isDamaged = true
      else if (revised !== null) return {...revised, timings}
    }
  }
  return buildAndKeep({config, options, before, large}, isDamaged)
}

/** What a dead build left beside the folder is removed by the next one, also where that has nothing to make. */
async function cleanUp(config: SiteConfig, {onWait}: BuildOptions): Promise<void> {
  if (await hasSiblings(realPath(config.out))) await whileLocked(config, onWait, async () => {})
}

/** What a whole build is asked for, and what it is made from. */
interface WholeBuild {
  config: SiteConfig
  options: BuildOptions
  before: BuildInputs
  large: number
}

async function buildAndKeep(whole: WholeBuild, isRecordDamaged: boolean): Promise<BuildResult> {
  const {options, large} = whole
  const {buildWithMemory} = await import('./build.ts')
  const memory: PageMemory = {known: new Map(), made: new Map(), built: null}
  let isDamaged = isRecordDamaged
  const recall = ({root, out}: SiteConfig): PageMemory => {
    const kept = options.force ? new Map() : orNull(() => readKeptPages(root, out))
    isDamaged ||= kept === 'damaged'
    if (kept !== null && kept !== 'damaged') memory.known = kept
    return memory
  }
  const built = await buildWithMemory(
    options,
    {recall, keep: (result) => void orNull(() => keep(whole, result, memory))},
    large,
  )
  return isDamaged ? {...built, diagnostics: [...built.diagnostics, damaged()]} : built
}

function keep({config, options, before, large}: WholeBuild, result: BuildResult, {made, built}: PageMemory): void {
  if (built === null) return
  if (charactersOf(built.content) >= large) freeMemory()
  const {root, out} = config
  makeStoreFolder(storeFolder(root))
  sweepStore(root, out)
  const mirror = makeMirror(root, out)
  const listing = orNull(() => listFolder(out))
  if (listing === null) return
  const {edition, content, search} = built
  // Made when they are asked for: of a large site one after the other fills the memory less.
  const output = writeKeptSite(root, out, {
    pages: {lines: () => writePages(made), replaced: () => []},
    get tellings() {
      return keepTellings(edition.readings.files)
    },
    get edition() {
      return keepEdition(edition)
    },
    get texts() {
      return new Map(content.chronologies.map(({file, text}) => [file, text]))
    },
    models: linesOfModels(edition, out),
    get figures() {
      return keepFigures(edition)
    },
    search,
    mirror,
    listing,
  })
  // What changed while the site was built may be in it or not, so the next build has to look.
  const after = orNull(() => digestInputs(config, options))
  if (after !== null && areSame(after, before) && !result.diagnostics.some(isOfChange))
    writeRecord(root, out, {inputs: before, output, result: {...result, rendered: []}})
}

function linesOfModels(edition: Edition, out: string): Map<string, ModelLines> {
  return new Map(
    allChronologies(edition).flatMap(({file, folder}) => {
      const lines = orNull(() => findModelLines(join(out, folder, 'events.json')))
      return lines === null ? [] : [[file, lines]]
    }),
  )
}

function damaged(): Diagnostic {
  return problem('store-damaged', startOf('.'), 'What the last build kept for the next one is damaged.')
}

/** True for what is told of the site before, which the next build does not find any more. */
function isOfChange({code}: Diagnostic): boolean {
  return code === 'address-moved' || code === 'address-gone'
}

/** Nothing where a file cannot be read or written: the build itself finds out and says it, and what cannot be kept is made again. */
function orNull<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    return nullOfSystem(error)
  }
}

function nullOfSystem(error: unknown): null {
  if (error instanceof Error && 'code' in error) return null
  throw error
}
