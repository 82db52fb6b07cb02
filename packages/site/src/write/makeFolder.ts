import {mkdir, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {hasCode} from './hasCode.ts'

/**
 * Makes a folder and the folders above it; one that is there already is no error. Not by `mkdir` with `recursive`: in Node
 * 20 that never returns where the file system answers "no such file" to making a folder, as `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await makeOne(path)
  }
}

async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || !(await isFolder(path))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
