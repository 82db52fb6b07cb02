import {hash} from 'node:crypto'
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
  const before = await time('compareInputs', () => digestInputs(config, options))
  const record = before === null ? null : readRecord(config.root, config.out)
  if (record !== null && record !== 'damaged' && !options.force && record.inputs === before) {
    const output = await time('compareOutput', () => digestOutput(config.out))
    if (output === record.output)
      return {...record.result, reused: record.result.pages, timings, costs: {templates: [], slowest: []}}
  }

  const {build} = await import('./build.ts')
  const built = await build(options)
  // What changed while the site was built may be in it or not, so the next build has to look.
  if (
    built.written &&
    before !== null &&
    digestInputs(await loadConfig({...options, root: config.root}), options) === before
  )
    writeRecord(config.root, config.out, {inputs: before, output: digestOutput(config.out), result: built})
  return record === 'damaged' ? {...built, diagnostics: [...built.diagnostics, damaged()]} : built
}

function damaged() {
  return problem('store-damaged', startOf('.'), 'What the last build kept for the next one is damaged.')
}

function digestOutput(folder: string): string {
  return hash('sha256', listFolder(folder))
}
