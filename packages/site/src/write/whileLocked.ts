import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {realPath} from '../content/resolveInside.ts'
import {problem} from '../diagnostics/problem.ts'
import {lockFolder} from './lockFolder.ts'
import {outputName} from './outputName.ts'
import {placeOfOutput} from './placeOfOutput.ts'
import {cleanSiblings} from './siblings.ts'

/** Milliseconds that a build waits for another one. */
const patience = 60_000

/**
 * Runs a build alone on its output folder, after what dead builds left there is cleaned, or with the reason why it must not write: another build does
 * not end.
 */
export async function whileLocked<Result>(
  config: SiteConfig,
  onWait: ((holder: number) => void) | undefined,
  run: (busy: Diagnostic | null) => Promise<Result>,
): Promise<Result> {
  // The folder may be reached through a symbolic link, which stays.
  const out = realPath(config.out)
  const lock = await lockFolder(out, {patience, onWait})
  if (typeof lock === 'number') {
    const name = outputName(config.root, config.out)
    return run(
      problem('output-busy', placeOfOutput(config), `${name} is being written by another build, process ${lock}.`),
    )
  }
  try {
    await cleanSiblings(out)
    return await run(null)
  } finally {
    await lock.release()
  }
}
