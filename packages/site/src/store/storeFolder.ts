import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** The folder in which a site keeps what it may forget: with the modules, where there are any. */
export function storeFolder(root: string): string {
  return existsSync(join(root, 'node_modules'))
    ? join(root, 'node_modules', '.cache', 'daybook')
    : join(root, '.daybook')
}

/** Makes the folder, and has git pass over it. */
export function makeStoreFolder(folder: string): void {
  if (existsSync(folder)) return
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, '.gitignore'), '*\n')
}
