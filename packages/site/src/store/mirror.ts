import {hash} from 'node:crypto'
import {linkSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {storeFolder} from './storeFolder.ts'

/** What is known of a mirror: each of its folders with what the system changes whenever a name in it comes or goes. */
export type MirrorState = [folder: string, number: number, changed: number][]

/**
 * Where the mirror of an output folder is: a second folder with the same files, not copies of them. A build that changes few
 * files changes them there and exchanges the two, so that it need not name the others again.
 */
export function mirrorOf(root: string, out: string): string {
  return join(storeFolder(root), `mirror-${hash('sha256', out).slice(0, 16)}`)
}

/** Makes the mirror of a folder anew; `null` where the file system cannot do it. */
export function makeMirror(root: string, out: string): MirrorState | null {
  const mirror = mirrorOf(root, out)
  try {
    rmSync(mirror, {recursive: true, force: true})
    const folders = linkFiles(out, mirror, '')
    return stateOf(mirror, folders)
  } catch {
    removeMirror(mirror)
    return null
  }
}

/** The state of a mirror in which files were replaced; `null` where it is gone. */
export function renewMirror(mirror: string, before: MirrorState): MirrorState | null {
  try {
    return stateOf(
      mirror,
      before.map(([folder]) => folder),
    )
  } catch {
    return null
  }
}

/**
 * True where each name in the mirror leads to the file that it led to when its state was taken. What is in the files shows in
 * the output folder, since they are the same.
 */
export function isMirror(mirror: string, state: MirrorState): boolean {
  return JSON.stringify(renewMirror(mirror, state)) === JSON.stringify(state)
}

/** Takes a mirror away that cannot be trusted. */
export function removeMirror(mirror: string): void {
  try {
    rmSync(mirror, {recursive: true, force: true})
  } catch {
    // Its state is not what is known of it, so nobody will use it.
  }
}

/** Gives the folders, each below the first. */
function linkFiles(from: string, to: string, below: string): string[] {
  const folders = [below]
  mkdirSync(join(to, below), {recursive: true})
  for (const entry of readdirSync(join(from, below), {withFileTypes: true})) {
    const name = join(below, entry.name)
    if (entry.isDirectory()) folders.push(...linkFiles(from, to, name))
    else linkSync(join(from, name), join(to, name))
  }
  return folders
}

function stateOf(mirror: string, folders: string[]): MirrorState {
  return folders.map((folder) => {
    const {ino, mtimeMs} = statSync(join(mirror, folder))
    return [folder, ino, mtimeMs]
  })
}
