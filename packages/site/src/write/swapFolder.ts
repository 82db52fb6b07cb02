import {renameSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {hasCode} from './hasCode.ts'
import {type NativeFiles, nativeFiles} from './nativeFiles.ts'
import {siblingOf} from './siblings.ts'

/**
 * Puts a finished folder in the place of another, so that there is never a half-written site, and removes the other.
 * `staged` and `out` are on the same file system.
 */
export async function swapFolder(
  staged: string,
  out: string,
  native: NativeFiles | null = nativeFiles(),
): Promise<void> {
  const replaced = exchangeFolder(staged, out, native)
  // The new site stands. What cannot be removed now is cleaned by a later build.
  if (replaced !== null) await rm(replaced, {recursive: true, force: true}).catch(() => {})
}

/**
 * Puts a finished folder in the place of another, and gives the name under which the other is now; `null` where there was
 * none. Where the system can exchange two folders, there is always one; elsewhere it takes two renames, one right after the
 * other, and the next build mends what falls between them.
 */
export function exchangeFolder(staged: string, out: string, native: NativeFiles | null = nativeFiles()): string | null {
  return exchange(staged, out, native) ? staged : replace(staged, out)
}

/** Codes by which a system says that it cannot exchange folders, or that there is nothing to exchange with. */
const unable = ['ENOENT', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EXDEV', 'EPERM', 'EACCES']

function exchange(staged: string, out: string, native: NativeFiles | null): boolean {
  if (native === null) return false
  try {
    native.swapSync(staged, out)
    return true
  } catch (error) {
    if (unable.some((code) => hasCode(error, code))) return false
    throw error
  }
}

/** Gives the folder that was replaced under its new name; `null` where there was none. */
function replace(staged: string, out: string): string | null {
  const previous = siblingOf(out, 'previous')
  const replaced = moveAway(out, previous)
  try {
    renameSync(staged, out)
  } catch (error) {
    if (replaced) renameSync(previous, out)
    throw error
  }
  return replaced ? previous : null
}

function moveAway(out: string, previous: string): boolean {
  try {
    renameSync(out, previous)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}
