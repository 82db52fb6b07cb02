import type {Diagnostic} from '@daybook/core'
import type {ReadTheme} from '../../theme/readTheme.ts'
import {findRoot} from '../findRoot.ts'

/** The theme of a site, with what its files and its configuration have wrong with them. */
export interface SiteTheme {
  root: string
  theme: ReadTheme
  diagnostics: Diagnostic[]
}

/** Reads the configuration of a site and the theme that it names. */
export async function readSiteTheme(given: string): Promise<SiteTheme> {
  const root = await findRoot(given)
  const [{loadConfig, placeOfConfig}, {readTheme}] = await Promise.all([
    import('../../config/loadConfig.ts'),
    import('../../theme/readTheme.ts'),
  ])
  const config = await loadConfig({root})
  const theme = await readTheme({...config, settingPlace: (key) => placeOfConfig(config, ['settings', key])})
  const located = (found: Diagnostic) =>
    found.place.file === 'daybook.config' ? {...found, place: placeOfConfig(config, ['theme'])} : found
  return {root: config.root, theme, diagnostics: [...config.diagnostics, ...theme.diagnostics.map(located)]}
}
