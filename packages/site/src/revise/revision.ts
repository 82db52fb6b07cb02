import type {BuildOptions} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {BuildInputs} from '../store/buildInputs.ts'
import type {KeptRecord} from '../store/buildRecord.ts'
import type {TimeStep} from '../timings.ts'

/** A build of a site that was built before, and of which one text changed since. */
export interface Revision {
  config: SiteConfig
  options: BuildOptions
  /** What the site is made from now. */
  inputs: BuildInputs
  /** The last build, which differs from it in one text. */
  record: KeptRecord
  time: TimeStep
}
