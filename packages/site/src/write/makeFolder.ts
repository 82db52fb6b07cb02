import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'

/**
 * Makes a folder and the folders above it. Not by `mkdir` with `recursive`: in Node 20 that never returns where the file
 * system answers "no such file" to making a folder, as `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  const code = await tryMake(path)
  if (code !== 'ENOENT') return
  await makeFolder(dirname(path))
  await mkdir(path)
}

/** Makes one folder; `ENOENT` where the folder above it is missing. A folder that exists is no error. */
async function tryMake(path: string): Promise<'ENOENT' | null> {
  try {
    await mkdir(path)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' && dirname(path) !== path) return 'ENOENT'
    if (code === 'EEXIST' && (await isFolder(path))) return null
    throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
