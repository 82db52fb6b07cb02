import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Paths of all files below a folder, with `/`, sorted by code unit. Hidden files are left out; no folder, no files. */
export function listFiles(dir: string, below = ''): string[] {
  const paths: string[] = []
  for (const entry of entriesOf(join(dir, below))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) paths.push(...listFiles(dir, path))
    else paths.push(path)
  }
  return paths.sort((a, b) => (a < b ? -1 : 1))
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}
