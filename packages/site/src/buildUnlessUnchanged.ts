import type {Diagnostic} from '@daybook/core'
import type {BuildOptions, BuildResult} from './build.ts'
import {loadConfig, type SiteConfig} from './config/loadConfig.ts'
import {problem, startOf} from './diagnostics/problem.ts'
import {digestInputs} from './store/buildInputs.ts'
import {readRecord, writeRecord} from './store/buildRecord.ts'
import {digestOutput} from './store/digestOutput.ts'
import {type PageMemory, readKeptPages, writeKeptPages} from './store/pageMemory.ts'
import {startTimings} from './timings.ts'

/**
 * Builds a site, unless nothing changed since it was built: neither anything it is made from nor a file of its output.
 * Then the result is that of the last build, with all pages reused. Where something changed, pages that are made of the same
 * as before are reused. With `force` everything is made.
 */
export async function buildUnlessUnchanged(options: BuildOptions): Promise<BuildResult> {
  const {time, timings} = startTimings()
  const config = await time('loadConfig', () => loadConfig({...options, root: options.root ?? '.'}))
  const before = await time('compareInputs', () => orNull(() => digestInputs(config, options)))
  const record = before === null ? null : readRecord(config.root, config.out)
  if (record !== null && record !== 'damaged' && !options.force && record.inputs === before) {
    const output = await time('compareOutput', () => orNull(() => digestOutput(config.out)))
    if (output !== null && output === record.output)
      return {...record.result, reused: record.result.pages, timings, costs: {templates: [], slowest: []}}
  }
  if (before === null) return (await import('./build.ts')).build(options)
  return buildAndKeep(config, options, before, record === 'damaged')
}

async function buildAndKeep(
  config: SiteConfig,
  options: BuildOptions,
  before: string,
  isRecordDamaged: boolean,
): Promise<BuildResult> {
  const {buildWithMemory} = await import('./build.ts')
  const made: PageMemory['made'] = new Map()
  let isDamaged = isRecordDamaged
  const recall = ({root, out}: SiteConfig): PageMemory => {
    const kept = options.force ? new Map() : orNull(() => readKeptPages(root, out))
    isDamaged ||= kept === 'damaged'
    return {known: kept === null || kept === 'damaged' ? new Map() : kept, made}
  }
  const built = await buildWithMemory(options, recall)
  if (built.written) keep(config, options, before, built, made)
  return isDamaged ? {...built, diagnostics: [...built.diagnostics, damaged()]} : built
}

function keep(
  config: SiteConfig,
  options: BuildOptions,
  before: string,
  built: BuildResult,
  made: PageMemory['made'],
): void {
  const output = orNull(() => digestOutput(config.out))
  if (output === null) return
  writeKeptPages(config.root, config.out, output, made)
  // What changed while the site was built may be in it or not, so the next build has to look.
  const after = orNull(() => digestInputs(config, options))
  if (after === before && !built.diagnostics.some(isOfChange))
    writeRecord(config.root, config.out, {inputs: before, output, result: {...built, rendered: []}})
}

function damaged(): Diagnostic {
  return problem('store-damaged', startOf('.'), 'What the last build kept for the next one is damaged.')
}

/** True for what is told of the site before, which the next build does not find any more. */
function isOfChange({code}: Diagnostic): boolean {
  return code === 'address-moved' || code === 'address-gone'
}

/** Nothing where a file cannot be read: the build itself finds out and says it. */
function orNull<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
