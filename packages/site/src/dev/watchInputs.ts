import type {SiteConfig} from '../config/loadConfig.ts'
import {digestInputs} from '../store/buildInputs.ts'

/** Compares what a site is made from with what it was made from when it was last asked. */
export interface InputState {
  /** False where nothing changed; true also where that cannot be told. */
  isNew(config: SiteConfig): boolean
}

export function watchInputs(): InputState {
  let last: string | null = null
  return {
    isNew(config) {
      const before = last
      last = digest(config)
      return last === null || last !== before
    },
  }
}

/** `null` where a file cannot be read: whoever reads the site says so. */
function digest(config: SiteConfig): string | null {
  try {
    return JSON.stringify(digestInputs(config, {}))
  } catch {
    return null
  }
}
