import type {Diagnostic} from '@daybook/core'
import {builtInHelpers} from '../engine/builtInHelpers.ts'
import {checkOrigins} from '../origin/checkOrigins.ts'
import type {ReadTheme} from '../readTheme.ts'
import {inlinePartials} from '../templates/inlinePartials.ts'
import {viewTypes} from '../views/viewTypes.ts'
import {checkWordFiles, mergeWords} from '../words/checkWordFiles.ts'
import {checkAssets} from './checkAssets.ts'
import {checkPages} from './checkPages.ts'
import {checkSheets} from './checkSheets.ts'
import {checkTemplates} from './checkTemplates.ts'
import {checkUnusedWords} from './checkUnusedWords.ts'
import type {CheckContext} from './context.ts'

/** Everything that can be seen to be wrong with a theme before there is a page, in no order. */
export async function checkTheme(theme: ReadTheme): Promise<Diagnostic[]> {
  const {root, layers, index, words, helpers} = theme
  const context = checkContext(theme)
  return [
    ...checkPages(layers, index),
    ...checkTemplates(context),
    ...checkWordFiles(words.files),
    ...checkUnusedWords(words.files, index.all, helpers.sources),
    ...(await checkAssets(root, layers)),
    ...(await checkSheets(root, layers, context.assets)),
    ...(await checkOrigins(root, layers)),
  ]
}

function checkContext({layers, index, words, helpers, settings, assets}: ReadTheme): CheckContext {
  const manifests = layers.flatMap(({manifest}) => manifest ?? [])
  return {
    index,
    inlinePartials: inlinePartials(index.all),
    checkedLayers: new Set(layers.flatMap(({isBuiltIn}, number) => (isBuiltIn ? [number] : []))),
    slots: new Set(manifests.flatMap(({slots}) => Object.keys(slots))),
    helpers: new Set([...Object.keys(builtInHelpers), ...Object.keys(helpers.helpers)]),
    assets: new Set(assets.map(({address}) => address)),
    pages: new Set([...Object.keys(viewTypes.pages), ...manifests.flatMap(({pages}) => pages)]),
    settings: new Set(settings.schemas.keys()),
    // Of a word that a higher layer writes anew, the lowest layer says which values it is given.
    words: mergeWords(words.files.filter(({locale}) => locale === 'en').toReversed()),
  }
}
