import type {Diagnostic} from '@daybook/core'
import {hasCode} from '../write/hasCode.ts'
import {readCompiledTheme} from './compiled/readCompiledTheme.ts'
import {createDigests} from './createDigests.ts'
import {type ReadTheme, readTheme, type ThemeOptions} from './readTheme.ts'
import {createRenderer} from './renderer.ts'
import type {Theme} from './theme.ts'
import {createWords, type Words} from './words/createWords.ts'
import type {Dictionaries} from './words/readWords.ts'

/** How often a theme is looked for again whose files go away while they are read. */
const mostTries = 5

/**
 * Finds and checks all layers of a theme. Never throws for what is wrong with a theme: that is in `diagnostics`, all
 * at once, and a theme with an error throws it when a page is rendered.
 */
export async function resolveTheme(options: ThemeOptions): Promise<Theme> {
  for (let tries = 1; ; tries++) {
    try {
      return await resolveOnce(options)
    } catch (error) {
      // What was listed is gone: without it the theme is another one.
      if (!hasCode(error, 'ENOENT') || tries === mostTries) throw error
    }
  }
}

async function resolveOnce(options: ThemeOptions): Promise<Theme> {
  const theme = await readTheme(options)
  const diagnostics = [...theme.diagnostics, ...(await checkLayers(theme))].sort(byPlace)
  const compiled = readCompiledTheme(theme)
  return {
    layers: theme.layers.map(({name, dir}) => ({name, dir})),
    diagnostics,
    settings: theme.settings.values,
    styles: theme.styles,
    assets: theme.assets,
    words: rememberWords(theme.words.dictionaries),
    digest: createDigests(theme, compiled),
    render: createRenderer(theme.index, theme.helpers.helpers, diagnostics, compiled),
  }
}

// The built-in theme by itself is checked by its own tests, and most sites have no other.
async function checkLayers(theme: ReadTheme): Promise<Diagnostic[]> {
  if (theme.layers.every(({isBuiltIn}) => isBuiltIn)) return []
  const {checkTheme} = await import('./checks/checkTheme.ts')
  return checkTheme(theme)
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
