import {execFile} from 'node:child_process'
import {cp} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {Generator} from './generator.ts'
import {writeFolderOfEvents} from './writeFolderOfEvents.ts'

/** Hugo, where it is installed. Months are a taxonomy. */
export const hugo: Generator = {
  name: 'Hugo',
  hint: 'On Debian: apt-get install hugo',
  output: 'public',
  caches: ['.cache', 'resources'],
  version: async () => {
    const said = await promisify(execFile)('hugo', ['version']).catch(() => null)
    return said === null ? null : (/v([\d.]+)/.exec(said.stdout)?.[1] ?? said.stdout.trim())
  },
  prepare: async (folder, months) => {
    await cp(fileURLToPath(new URL('../../templates/hugo', import.meta.url)), folder, {recursive: true})
    await writeFolderOfEvents(join(folder, 'content', 'events'), months)
    return {program: 'hugo', parameters: ['--quiet', '--cacheDir', join(folder, '.cache')], folder}
  },
}
