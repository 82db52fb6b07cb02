import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** Paths of all files below a folder, with `/`, sorted by code unit. Hidden files are left out; no folder, no files. */
export async function listFiles(dir: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(dir, below), {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  const paths: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) paths.push(...(await listFiles(dir, path)))
    else paths.push(path)
  }
  return paths.sort((a, b) => (a < b ? -1 : 1))
}
