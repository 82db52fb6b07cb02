import type {ThemePlace} from '../diagnostics/finding.ts'
import type {Manifest} from './manifest.ts'

/** One step of a theme: a folder with files that go before those of the steps below it. */
export interface Layer {
  name: string
  /** Absolute path. */
  dir: string
  /** True for the theme that every other one ends at. */
  isBuiltIn: boolean
  /** `null` for the folder of the site where it has no theme.json. */
  manifest: Manifest | null
  /** Where a key of theme.json stands. */
  place(path: readonly PropertyKey[]): ThemePlace
  /** Its files as paths below `dir`, with `/`, sorted by code unit. */
  files: string[]
}
