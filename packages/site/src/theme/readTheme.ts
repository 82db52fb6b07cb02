import type {Diagnostic} from '@daybook/core'
import {type Asset, orderStyles, readAssets} from './assets.ts'
import {type ReadHelpers, readHelpers} from './helpers/readHelpers.ts'
import {joinStyles} from './joinStyles.ts'
import {findLayers} from './layers/findLayers.ts'
import type {Layer} from './layers/layer.ts'
import {readSettings, type Settings} from './settings/readSettings.ts'
import {settingsSheet} from './settings/settingsSheet.ts'
import {readTemplates} from './templates/readTemplates.ts'
import {createTemplateIndex, type TemplateIndex} from './templates/templateIndex.ts'
import {type ReadWords, readWords} from './words/readWords.ts'

export interface ThemeOptions {
  /** Absolute path of the site. */
  root: string
  /** A package name, or a folder relative to the site: `@daybook/theme`, `./my-theme`. */
  theme: string
  settings: Record<string, unknown>
  /** Where the config names a setting; without it, findings about settings carry no line. */
  settingPlace?: (key: string) => Diagnostic['place']
}

/** All layers of a theme and what they hold, each thing from the layer that wins. */
export interface ReadTheme {
  root: string
  layers: readonly Layer[]
  index: TemplateIndex
  words: ReadWords
  helpers: ReadHelpers
  settings: Settings
  /** Addresses of the style sheets in the order of the cascade, relative to the root of the site. */
  styles: string[]
  assets: Asset[]
  /** What is wrong with the files themselves: they are missing, or cannot be read. */
  diagnostics: Diagnostic[]
}

/** Finds the layers of a theme and reads them. Never throws for what is wrong with a theme. */
export async function readTheme({root, theme, settings: configured, settingPlace}: ThemeOptions): Promise<ReadTheme> {
  const {layers, diagnostics: layerFindings} = await findLayers(root, theme)
  const {templates, diagnostics: syntaxFindings} = readTemplates(root, layers)
  const words = await readWords(root, layers)
  const helpers = await readHelpers(root, layers)
  const settings = readSettings(layers, configured, settingPlace)
  const {styles, diagnostics: styleFindings} = orderStyles(root, layers)
  const sheets = joinStyles(layers, styles)
  const sheet: Asset = {address: 'assets/settings.css', content: settingsSheet(settings)}
  return {
    root,
    layers,
    index: createTemplateIndex(templates),
    words,
    helpers,
    settings,
    styles: [...sheets.map(({address}) => address), sheet.address],
    assets: [...readAssets(layers), ...sheets, sheet],
    diagnostics: [
      ...layerFindings,
      ...syntaxFindings,
      ...words.diagnostics,
      ...helpers.diagnostics,
      ...settings.diagnostics,
      ...styleFindings,
    ],
  }
}
