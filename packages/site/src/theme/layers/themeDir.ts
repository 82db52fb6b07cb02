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
  const found = installed(name, createRequire(join(from, 'theme.json')).resolve)
  return found === undefined ? null : realpathSync(found)
}

const {resolve: resolveModule} = createRequire(import.meta.url)

/** The folder of the built-in theme. */
export function builtInDir(): string {
  // What a package exports takes Node long to look up, and is asked only where packages lie otherwise than in folders.
  const found = installed(builtInTheme, resolveModule) ?? dirname(resolveModule(`${builtInTheme}/theme.json`))
  return realpathSync(found)
}

function installed(name: string, {paths}: NodeJS.RequireResolve): string | undefined {
  return paths(`${name}/theme.json`)
    ?.map((modules) => join(modules, name))
    .find((dir) => existsSync(dir))
}
