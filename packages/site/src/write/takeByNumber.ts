import {randomBytes} from 'node:crypto'
import {readlink, rename, rm, symlink} from 'node:fs/promises'
import type {FolderLock} from './folderLock.ts'
import {hasCode} from './hasCode.ts'

/**
 * Takes a lock that names the process that holds it, or gives its number. A lock whose process is gone is stale. For
 * systems on which files cannot be locked. It is a symbolic link, which is made with its text in one step or not at all.
 */
export async function takeByNumber(path: string): Promise<FolderLock | number> {
  for (;;) {
    if (await makeLink(String(process.pid), path)) return {release: () => rm(path, {force: true}).catch(() => {})}
    const holder = await readHolder(path)
    if (holder !== null && isRunning(holder)) return holder
    if (holder !== null) await removeStale(path, holder)
  }
}

async function makeLink(text: string, path: string): Promise<boolean> {
  try {
    await symlink(text, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** The number that the lock names; `null` where it is gone by now. */
async function readHolder(path: string): Promise<number | null> {
  try {
    return Number(await readlink(path))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Another build may find the same and take the lock in between: then it gets it back. */
async function removeStale(path: string, holder: number): Promise<void> {
  const aside = `${path}-${randomBytes(4).toString('hex')}`
  await rename(path, aside).catch(() => {})
  const found = await readHolder(aside)
  if (found !== null && found !== holder) await makeLink(String(found), path)
  await rm(aside, {force: true})
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return hasCode(error, 'EPERM')
  }
}
