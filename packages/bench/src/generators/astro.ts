import {execFile} from 'node:child_process'
import {access, cp, mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {Generator} from './generator.ts'
import {writeFolderOfEvents} from './writeFolderOfEvents.ts'

/** The last line that runs on Node 20. */
const range = '5'
/** Astro brings 160 MB, so it is installed when the bench first runs and not with the workspace. */
const home = fileURLToPath(new URL('../../node_modules/.cache/astro', import.meta.url))
const manifest = join(home, 'node_modules', 'astro', 'package.json')

/** Astro with its content collections. */
export const astro: Generator = {
  name: 'Astro',
  output: 'dist',
  caches: ['.astro'],
  version: async () => {
    await access(manifest).catch(install)
    return readFile(manifest, 'utf8').then(
      (text) => JSON.parse(text).version,
      () => null,
    )
  },
  prepare: async (folder, months) => {
    await cp(fileURLToPath(new URL('../../templates/astro', import.meta.url)), folder, {recursive: true})
    await writeFile(join(folder, 'package.json'), '{"type": "module"}\n')
    await symlink(join(home, 'node_modules'), join(folder, 'node_modules'))
    await writeFolderOfEvents(join(folder, 'events'), months)
    return {
      program: process.execPath,
      parameters: [join(home, 'node_modules', 'astro', 'astro.js'), 'build', '--silent', '--force'],
      folder,
      environment: {ASTRO_TELEMETRY_DISABLED: '1'},
    }
  },
}

/** Without a registry there is no Astro, and the report says so. */
async function install(): Promise<void> {
  await mkdir(home, {recursive: true})
  await writeFile(join(home, 'package.json'), '{"private": true}\n')
  const parameters = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `astro@${range}`]
  await promisify(execFile)('npm', parameters, {cwd: home}).catch(() => undefined)
}
