import {createHash, hash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildOptions} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import {generatorIdentity} from './generatorIdentity.ts'
import {listFolder} from './listFolder.ts'
import {themeFolders} from './themeFolders.ts'

/** Everything that a site is made from, as digests. */
export interface BuildInputs {
  /** The generator, the options, the configuration as it was evaluated, registers, media, the theme; all but the texts. */
  frame: string
  /** The bytes of each Markdown file of the content folder, by its path in that folder. */
  texts: Record<string, string>
}

/** Takes the digests of all that a site is made from. `null` where that cannot be known. */
export function digestInputs(
  config: SiteConfig,
  {force: _, threads: __, ...options}: BuildOptions,
): BuildInputs | null {
  const themes = themeFolders(config.root, config.theme)
  if (themes === null || config.single !== null) return null
  const texts: BuildInputs['texts'] = {}
  const sum = createHash('sha256')
  const add = (part: string | Uint8Array) => sum.update(`${part.length}\n`).update(part)
  add(generatorIdentity())
  add(JSON.stringify({config, options}))
  // A configuration that was changed and changed back has the same text, and was another one in between.
  if (config.file !== null) add(String(statSync(join(config.root, config.file)).ctimeMs))
  for (const folder of [config.content, config.registers]) {
    for (const line of listFolder(folder).split('\n')) {
      const name = line.split('\t', 1)[0] as string
      if (folder === config.content && /\.md$/i.test(name)) {
        texts[name] = hash('sha256', readFileSync(join(folder, name)))
        add(name)
      } else {
        add(line)
        if (/\.(?:md|csv)$/i.test(name)) add(readFileSync(join(folder, name)))
      }
    }
  }
  for (const folder of themes) add(`${folder}\n${listFolder(folder, new Set(['node_modules']))}`)
  if (typeof options.published === 'string') add(listFolder(options.published))
  return {frame: sum.digest('hex'), texts}
}

/** True where a site is made from the same. */
export function areSame(a: BuildInputs, b: BuildInputs): boolean {
  return a.frame === b.frame && changedTexts(a, b).length === 0
}

/** The path of the one text in which two states of a site differ; `null` where they differ in more, or in nothing. */
export function findChangedText(a: BuildInputs, b: BuildInputs): string | null {
  if (a.frame !== b.frame) return null
  const [path, ...more] = changedTexts(a, b)
  return path !== undefined && more.length === 0 ? path : null
}

function changedTexts(a: BuildInputs, b: BuildInputs): string[] {
  const paths = new Set([...Object.keys(a.texts), ...Object.keys(b.texts)])
  return [...paths].filter((path) => a.texts[path] !== b.texts[path])
}
