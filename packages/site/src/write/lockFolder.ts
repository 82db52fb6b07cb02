import {type FileHandle, open, readFile, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {FolderLock} from './folderLock.ts'
import {hasCode} from './hasCode.ts'
import {makeFolder} from './makeFolder.ts'
import {type NativeFiles, nativeFiles} from './nativeFiles.ts'
import {lockOf} from './siblings.ts'
import {takeByNumber} from './takeByNumber.ts'

export interface LockOptions {
  /** Milliseconds to wait for another build. */
  patience: number
  /** Told once, when there is another build to wait for, with the number of its process. */
  onWait?: ((holder: number) => void) | undefined
  native?: NativeFiles | null
}

/** Milliseconds between two looks at a lock that another build has. */
const pause = 50

/**
 * Takes the lock of an output folder, a file beside it, so that two builds never write it at once. Waits for another build
 * as long as `patience` says; then gives the number of its process. A build that was killed holds nothing. Where no file
 * can be made there is nothing to guard, and writing will say why.
 */
export async function lockFolder(
  out: string,
  {patience, onWait, native = nativeFiles()}: LockOptions,
): Promise<FolderLock | number> {
  const path = lockOf(out)
  const end = performance.now() + patience
  try {
    await makeFolder(dirname(out))
    for (let told = false; ; told = true) {
      const taken = await (native === null ? takeByNumber(path) : takeBySystem(path, native))
      if (typeof taken !== 'number') return taken
      if (performance.now() >= end) return taken
      if (!told) onWait?.(taken)
      await sleep(pause)
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return {release: async () => {}}
    throw error
  }
}

/** The system forgets the lock of a process that is gone, so nothing of it can be stale. */
async function takeBySystem(path: string, native: NativeFiles): Promise<FolderLock | number> {
  for (;;) {
    const file = await open(path, 'a+')
    if (!native.tryLock(file.fd)) {
      await file.close()
      return Number(await readFile(path, 'utf8').catch(() => '0'))
    }
    // The build that had the lock before removed the file when it ended: this one may be nobody's any more.
    if (await isAt(file, path)) {
      await file.truncate()
      await file.write(String(process.pid))
      return {
        release: async () => {
          await rm(path, {force: true}).catch(() => {})
          await file.close()
        },
      }
    }
    await file.close()
  }
}

async function isAt(file: FileHandle, path: string): Promise<boolean> {
  const [opened, found] = await Promise.all([
    file.stat(),
    stat(path).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    }),
  ])
  return found !== null && opened.ino === found.ino && opened.dev === found.dev
}
