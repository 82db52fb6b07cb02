import {randomBytes} from 'node:crypto'
import {readdir, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {pid} from 'node:process'

/**
 * A new name beside the output folder, on the same file system: `staged` for the site while it is written, `previous`
 * for the one it replaces. The number of the process tells whether it is still in use.
 */
export function siblingOf(out: string, kind: 'staged' | 'previous'): string {
  return join(dirname(out), `.daybook-${basename(out)}-${pid}-${randomBytes(4).toString('hex')}-${kind}`)
}

/**
 * Removes what builds left behind that died. A build that died between the two renames of the swap took the last good
 * site out of its place: it is put back first.
 */
export async function cleanSiblings(out: string): Promise<void> {
  const parent = dirname(out)
  const prefix = `.daybook-${basename(out)}-`
  const names = await readdir(parent).catch(() => [])
  for (const name of names.filter((name) => name.startsWith(prefix)).sort()) {
    const match = /^(\d+)-[0-9a-f]{8}-(staged|previous)$/.exec(name.slice(prefix.length))
    if (!match || isRunning(Number(match[1]))) continue
    const path = join(parent, name)
    if (match[2] === 'previous' && !(await exists(out))) await rename(path, out)
    else await rm(path, {recursive: true, force: true})
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
