import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** The folder in which a site keeps what it may forget. */
export function storeFolder(root: string): string {
  return join(root, '.daybook')
}

/** Makes the folder, and has git pass over it. */
export function makeStoreFolder(folder: string): void {
  if (existsSync(join(folder, '.gitignore'))) return
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, '.gitignore'), '*\n')
}
