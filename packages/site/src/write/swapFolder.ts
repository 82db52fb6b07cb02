import {rename, rm} from 'node:fs/promises'
import {siblingOf} from './siblings.ts'

/**
 * Puts a finished folder in the place of another by renaming, so that there is never a half-written site. If the second
 * rename fails, the first is undone. `staged` and `out` are on the same file system.
 */
export async function swapFolder(staged: string, out: string): Promise<void> {
  const previous = siblingOf(out, 'previous')
  const replaced = await moveAway(out, previous)
  try {
    await rename(staged, out)
  } catch (error) {
    if (replaced) await rename(previous, out)
    throw error
  }
  // The new site stands. What cannot be removed now is cleaned by a later build.
  if (replaced) await rm(previous, {recursive: true, force: true}).catch(() => {})
}

async function moveAway(out: string, previous: string): Promise<boolean> {
  try {
    await rename(out, previous)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
