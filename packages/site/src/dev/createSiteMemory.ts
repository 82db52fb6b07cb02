import {
  type Chronology,
  createParseMemory,
  type Link,
  type ParseMemory,
  type ParseOptions,
  parseChronology,
} from '@daybook/core'
import {reviseChronology} from '@daybook/core/revise'
import {type LinkedPart, localLinks} from '../edition/localLinks.ts'
import type {SiteMemory} from '../prepareSite.ts'
import {listFolder} from '../store/listFolder.ts'
import {themeFolders} from '../store/themeFolders.ts'
import type {ThemeOptions} from '../theme/readTheme.ts'
import {resolveTheme} from '../theme/resolveTheme.ts'
import type {Theme} from '../theme/theme.ts'

/** Remembers the chronologies and the theme of the last time, each with what it was made from. */
export function createSiteMemory(): SiteMemory {
  const chronologies = new Map<string, {text: string; options: string; model: Chronology; memory: ParseMemory}>()
  const links = new WeakMap<LinkedPart, Link[]>()
  let last: {state: string; theme: Theme} | null = null
  return {
    parse(text: string, options: ParseOptions = {}) {
      const file = options.file ?? ''
      const known = chronologies.get(file)
      const written = JSON.stringify(options)
      if (known?.text === text && known.options === written) return known.model
      const memory = known?.memory ?? createParseMemory()
      const revised =
        known?.options === written
          ? reviseChronology({source: known.text, chronology: known.model, memory}, text, options)
          : null
      const model = revised ?? parseChronology(text, {...options, memory})
      chronologies.set(file, {text, options: written, model, memory})
      return model
    },
    searched: new Map(),
    linksOf(part) {
      const known = links.get(part) ?? localLinks(part)
      links.set(part, known)
      return known
    },
    async resolveTheme(options) {
      const state = stateOf(options)
      if (state === null) return resolveTheme(options)
      if (last?.state !== state) last = {state, theme: await resolveTheme(options)}
      return last.theme
    },
  }
}

/** What a theme is read from; `null` where that cannot be told. */
function stateOf({root, theme, settings}: ThemeOptions): string | null {
  const folders = themeFolders(root, theme)
  if (folders === null) return null
  return JSON.stringify([
    theme,
    settings,
    folders.map((folder) => [folder, listFolder(folder, new Set(['node_modules']))]),
  ])
}
