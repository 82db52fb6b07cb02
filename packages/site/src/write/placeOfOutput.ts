import type {Place} from '@daybook/core'
import {placeOfConfig, type SiteConfig} from '../config/loadConfig.ts'
import {startOf} from '../diagnostics/problem.ts'
import {outputName} from './outputName.ts'

/** Where the configuration names the output folder; the folder itself where it does not, or was overruled. */
export function placeOfOutput(config: SiteConfig): Place {
  return config.outFrom === 'config' ? placeOfConfig(config, ['out']) : startOf(outputName(config.root, config.out))
}
