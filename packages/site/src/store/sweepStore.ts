import {hash} from 'node:crypto'
import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {storeFolder} from './storeFolder.ts'

/** Removes files of the store that a build was writing when it died; whoever calls has the lock of the output folder. */
export function sweepStore(root: string, out: string): void {
  const dead = new RegExp(`-${hash('sha256', out).slice(0, 16)}\\.json\\.[0-9a-f]{8}$`)
  try {
    for (const name of readdirSync(storeFolder(root)))
      if (dead.test(name)) rmSync(join(storeFolder(root), name), {force: true})
  } catch {
    // A site that cannot keep anything is built anew each time.
  }
}
