import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildOptions} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import {generatorIdentity} from './generatorIdentity.ts'
import {listFolder} from './listFolder.ts'
import {themeFolders} from './themeFolders.ts'

/**
 * A digest of everything that a site is made from: the generator, the options, the configuration as it was evaluated, the
 * bytes of texts and registers, the state of all other files of content and theme. `null` where that cannot be known.
 */
export function digestInputs(config: SiteConfig, {force: _, threads: __, ...options}: BuildOptions): string | null {
  const themes = themeFolders(config.root, config.theme)
  if (themes === null || config.single !== null) return null
  const sum = createHash('sha256')
  const add = (part: string | Uint8Array) => sum.update(`${part.length}\n`).update(part)
  add(generatorIdentity())
  add(JSON.stringify({config, options}))
  // A configuration that was changed and changed back has the same text, and was another one in between.
  if (config.file !== null) add(String(statSync(join(config.root, config.file)).ctimeMs))
  for (const folder of [config.content, config.registers]) {
    const files = listFolder(folder)
    add(files)
    for (const line of files.split('\n')) {
      const name = line.split('\t', 1)[0] as string
      if (/\.(?:md|csv)$/i.test(name)) add(readFileSync(join(folder, name)))
    }
  }
  for (const folder of themes) add(`${folder}\n${listFolder(folder, new Set(['node_modules']))}`)
  if (typeof options.published === 'string') add(listFolder(options.published))
  return sum.digest('hex')
}
