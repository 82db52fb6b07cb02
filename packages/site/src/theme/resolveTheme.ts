import type {Diagnostic} from '@daybook/core'
import {type Asset, orderStyles, readAssets} from './assets.ts'
import {checkPages} from './checks/checkPages.ts'
import {checkTemplates} from './checks/checkTemplates.ts'
import type {CheckContext} from './checks/context.ts'
import {builtInHelpers} from './engine/builtInHelpers.ts'
import {helpers} from './helpers.ts'
import {findLayers} from './layers/findLayers.ts'
import type {Layer} from './layers/layer.ts'
import {createRenderer} from './renderer.ts'
import {readSettings} from './settings/readSettings.ts'
import {settingsSheet} from './settings/settingsSheet.ts'
import {inlinePartials} from './templates/inlinePartials.ts'
import {readTemplates} from './templates/readTemplates.ts'
import {createTemplateIndex, type TemplateIndex} from './templates/templateIndex.ts'
import type {Theme} from './theme.ts'
import {createWords, type Words} from './words/createWords.ts'
import {type Dictionaries, readWords} from './words/readWords.ts'

export interface ThemeOptions {
  /** Absolute path of the site. */
  root: string
  /** A package name, or a folder relative to the site: `@daybook/theme`, `./my-theme`. */
  theme: string
  settings: Record<string, unknown>
  /** Where the config names a setting; without it, findings about settings carry no line. */
  settingPlace?: (key: string) => Diagnostic['place']
}

/**
 * Finds and checks all layers of a theme. Never throws for what is wrong with a theme: that is in `diagnostics`, all
 * at once, and a theme with an error throws it when a page is rendered.
 */
export async function resolveTheme({root, theme, settings, settingPlace}: ThemeOptions): Promise<Theme> {
  const {layers, diagnostics: layerFindings} = await findLayers(root, theme)
  const {templates, diagnostics: syntaxFindings} = await readTemplates(root, layers)
  const {dictionaries, diagnostics: wordFindings} = await readWords(root, layers)
  const index = createTemplateIndex(templates)
  const templateFindings = [...checkPages(layers, index), ...checkTemplates(checkContext(layers, index, dictionaries))]
  const values = readSettings(layers, settings, settingPlace)
  const {styles, diagnostics: styleFindings} = orderStyles(root, layers)
  const sheet: Asset = {address: 'assets/settings.css', content: settingsSheet(values)}
  const diagnostics = [
    ...layerFindings,
    ...syntaxFindings,
    ...wordFindings,
    ...templateFindings,
    ...values.diagnostics,
    ...styleFindings,
  ].sort(byPlace)
  return {
    layers: layers.map(({name, dir}) => ({name, dir})),
    diagnostics,
    settings: values.values,
    styles: [...styles.map((name) => `assets/${name}`), sheet.address],
    assets: [...(await readAssets(layers, styles)), sheet],
    words: rememberWords(dictionaries),
    render: createRenderer(index, diagnostics),
  }
}

function checkContext(layers: readonly Layer[], index: TemplateIndex, dictionaries: Dictionaries): CheckContext {
  return {
    index,
    inlinePartials: inlinePartials(index.all),
    slots: new Set(layers.flatMap(({manifest}) => Object.keys(manifest?.slots ?? {}))),
    helpers: new Set([...Object.keys(builtInHelpers), ...Object.keys(helpers)]),
    settings: new Set(layers.flatMap(({manifest}) => Object.keys(manifest?.settings ?? {}))),
    words: dictionaries.get('en') ?? new Map(),
  }
}

function rememberWords(dictionaries: Dictionaries): (lang: string) => Words {
  const known = new Map<string, Words>()
  return (lang) => {
    const words = known.get(lang) ?? createWords(dictionaries, lang)
    known.set(lang, words)
    return words
  }
}

function byPlace({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
