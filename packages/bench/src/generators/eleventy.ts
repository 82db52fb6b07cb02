import {cp, readFile, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Generator} from './generator.ts'
import {writeFolderOfEvents} from './writeFolderOfEvents.ts'

/** Eleventy exports neither its manifest nor its command, so they are taken by path. */
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const home = join(modules, '@11ty', 'eleventy')

/** Eleventy with Liquid, its default language of templates. Months are a paginated collection. */
export const eleventy: Generator = {
  name: 'Eleventy',
  output: '_site',
  caches: ['.cache'],
  version: async () => JSON.parse(await readFile(join(home, 'package.json'), 'utf8')).version,
  prepare: async (folder, months) => {
    await cp(fileURLToPath(new URL('../../templates/eleventy', import.meta.url)), folder, {recursive: true})
    await symlink(modules, join(folder, 'node_modules'))
    await writeFolderOfEvents(join(folder, 'events'), months)
    return {program: process.execPath, parameters: [join(home, 'cmd.cjs'), '--quiet'], folder}
  },
}
