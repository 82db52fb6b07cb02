import {randomBytes} from 'node:crypto'
import {readdir, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * A new name beside the output folder, on the same file system: `staged` for the site while it is written, `previous`
 * for the one it replaces, `aside` for a file with what the build does not hold in memory.
 */
export function siblingOf(out: string, kind: 'staged' | 'previous' | 'aside'): string {
  return join(dirname(out), `${prefixOf(out)}${randomBytes(4).toString('hex')}-${kind}`)
}

/** The file beside the output folder that a build locks. */
export function lockOf(out: string): string {
  return join(dirname(out), `${prefixOf(out)}lock`)
}

/** True where a build is writing the folder, or died when it was. */
export async function hasSiblings(out: string): Promise<boolean> {
  const names = await readdir(dirname(out)).catch(() => [])
  return names.some((name) => name.startsWith(prefixOf(out)))
}

/**
 * Removes what builds left behind that died; whoever calls has the lock of the folder, so no build is alive. One that died
 * between the two renames of a swap took the last good site out of its place: it is put back first.
 */
export async function cleanSiblings(out: string): Promise<void> {
  const prefix = prefixOf(out)
  const names = await readdir(dirname(out)).catch(() => [])
  for (const name of names.filter((name) => name.startsWith(prefix)).sort()) {
    const kind = /^[0-9a-f]{8}-(staged|previous|aside)$/.exec(name.slice(prefix.length))?.[1]
    if (kind === undefined) continue
    const path = join(dirname(out), name)
    const mended = kind === 'previous' && !(await exists(out)) ? rename(path, out) : rm(path, {recursive: true})
    // Where this may not be, the site cannot be written either, which says why.
    await mended.catch(() => {})
  }
}

function prefixOf(out: string): string {
  return `.daybook-${basename(out)}-`
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
