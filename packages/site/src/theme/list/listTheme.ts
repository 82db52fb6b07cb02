import {stabilityOf} from '../layers/stabilityOf.ts'
import type {ReadTheme} from '../readTheme.ts'

/** One thing of a theme and the layer it comes from. */
export interface ThemeEntry {
  kind: 'template' | 'layout' | 'partial' | 'slot' | 'style' | 'asset' | 'setting' | 'word' | 'helper'
  /** Path of a file below its layer; name of a setting or helper; `en.json: events.one` for a word. */
  name: string
  /** The layer that wins; `null` for a slot that nobody fills. */
  layer: string | null
  /** Further layers that have it, from top to bottom. */
  over: string[]
  /** How far a file can be relied on, where a theme says so. */
  stability?: 'stable' | 'experimental'
  /** What a setting is, or what a slot is for. */
  value?: string | number | boolean | null
}

/** Everything a theme consists of, each thing with the layers that have it; sorted by kind, then by name. */
export function listTheme(theme: ReadTheme): ThemeEntry[] {
  return [...listFiles(theme), ...listSlots(theme), ...listSettings(theme), ...listWords(theme), ...listHelpers(theme)]
}

const folders = {
  templates: 'template',
  layouts: 'layout',
  partials: 'partial',
  styles: 'style',
  assets: 'asset',
} as const

function listFiles({layers}: ReadTheme): ThemeEntry[] {
  const entries: ThemeEntry[] = []
  for (const [folder, kind] of Object.entries(folders)) {
    const paths = layers.flatMap(({files}) => files.filter((file) => file.startsWith(`${folder}/`)))
    for (const name of sorted(paths)) {
      const owners = layers.filter(({files}) => files.includes(name)).map((layer) => layer.name)
      const stability = stabilityOf(name, layers)
      entries.push({...entry(kind, name, owners), ...(stability ? {stability} : {})})
    }
  }
  return entries
}

function listSlots({layers}: ReadTheme): ThemeEntry[] {
  const meanings = new Map(layers.toReversed().flatMap(({manifest}) => Object.entries(manifest?.slots ?? {})))
  return sorted([...meanings.keys()]).map((name) => {
    const file = `slots/${name}.hbs`
    const owners = layers.filter(({files}) => files.includes(file)).map((layer) => layer.name)
    return {...entry('slot', name, owners), value: meanings.get(name) ?? null}
  })
}

function listSettings({layers, settings}: ReadTheme): ThemeEntry[] {
  return sorted([...settings.schemas.keys()]).map((name) => {
    const owners = layers.filter(({manifest}) => manifest?.settings[name]).map((layer) => layer.name)
    return {...entry('setting', name, owners), value: settings.values[name] ?? null}
  })
}

function listWords({layers, words}: ReadTheme): ThemeEntry[] {
  const owners = new Map<string, string[]>()
  for (const {locale, layer, words: said} of words.files.toReversed()) {
    for (const key of said.keys()) {
      const name = `${locale}.json: ${key}`
      owners.set(name, [...(owners.get(name) ?? []), layers[layer]?.name ?? ''])
    }
  }
  return sorted([...owners.keys()]).map((name) => entry('word', name, owners.get(name) ?? []))
}

function listHelpers({helpers}: ReadTheme): ThemeEntry[] {
  return sorted(Object.keys(helpers.helpers)).map((name) =>
    entry('helper', name, helpers.owners.get(name) ?? ['@daybook/site']),
  )
}

function entry(kind: ThemeEntry['kind'], name: string, [layer, ...over]: string[]): ThemeEntry {
  return {kind, name, layer: layer ?? null, over}
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))
}
