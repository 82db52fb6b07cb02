import {hash} from 'node:crypto'
import type {Diagnostic} from '@daybook/core'
import type {BuildOptions, BuildResult} from './build.ts'
import {loadConfig} from './config/loadConfig.ts'
import {problem, startOf} from './diagnostics/problem.ts'
import {digestInputs} from './store/buildInputs.ts'
import {readRecord, writeRecord} from './store/buildRecord.ts'
import {listFolder} from './store/listFolder.ts'
import {startTimings} from './timings.ts'

/**
 * Builds a site, unless nothing changed since it was built: neither anything it is made from nor a file of its output.
 * Then the result is that of the last build, with all pages reused. With `force` it is always built.
 */
export async function buildUnlessUnchanged(options: BuildOptions): Promise<BuildResult> {
  const {time, timings} = startTimings()
  const config = await time('loadConfig', () => loadConfig({...options, root: options.root ?? '.'}))
  const before = await time('compareInputs', () => orNull(() => digestInputs(config, options)))
  const record = before === null ? null : readRecord(config.root, config.out)
  if (record !== null && record !== 'damaged' && !options.force && record.inputs === before) {
    const output = await time('compareOutput', () => digestOutput(config.out))
    if (output !== null && output === record.output)
      return {...record.result, reused: record.result.pages, timings, costs: {templates: [], slowest: []}}
  }

  const {build} = await import('./build.ts')
  const built = await build(options)
  // What changed while the site was built may be in it or not, so the next build has to look.
  const after = before && orNull(() => digestInputs(config, options))
  const output = built.written && !built.diagnostics.some(isOfChange) ? digestOutput(config.out) : null
  if (before !== null && after === before && output !== null)
    writeRecord(config.root, config.out, {inputs: before, output, result: built})
  return record === 'damaged' ? {...built, diagnostics: [...built.diagnostics, damaged()]} : built
}

function damaged(): Diagnostic {
  return problem('store-damaged', startOf('.'), 'What the last build kept for the next one is damaged.')
}

/** True for what is told of the site before, which the next build does not find any more. */
function isOfChange({code}: Diagnostic): boolean {
  return code === 'address-moved' || code === 'address-gone'
}

function digestOutput(folder: string): string | null {
  return orNull(() => hash('sha256', listFolder(folder)))
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
