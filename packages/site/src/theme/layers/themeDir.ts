import {existsSync, realpathSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'

/** The theme every other one ends at. */
export const builtInTheme = '@daybook/theme'

/** The folder of a theme by its name: a package or a folder, looked up from `from`; `null` where there is none. */
export function themeDir(name: string, from: string): string | null {
  if (name === builtInTheme) return builtInDir()
  const folder = resolve(from, name)
  if (existsSync(folder)) return realpathSync(folder)
  if (name.startsWith('.')) return null
  const folders = createRequire(join(from, 'theme.json')).resolve.paths(`${name}/theme.json`) ?? []
  const found = folders.map((modules) => join(modules, name)).find((dir) => existsSync(dir))
  return found === undefined ? null : realpathSync(found)
}

/** The folder of the built-in theme. */
export function builtInDir(): string {
  return realpathSync(dirname(createRequire(import.meta.url).resolve(`${builtInTheme}/theme.json`)))
}
