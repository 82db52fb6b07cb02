import {createHash} from 'node:crypto'
import {close, copyFileSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {realPath} from '../content/resolveInside.ts'
import {exchangeChecksums, readChecksums, relistChecksums} from '../data/writeChecksums.ts'
import {siblingOf} from '../write/siblings.ts'
import {linkFile} from '../write/stageFile.ts'
import {exchangeFolder} from '../write/swapFolder.ts'
import {writeWhole} from '../write/writeWhole.ts'
import type {MadeFile} from './openOutput.ts'
import type {Remade} from './remakeFiles.ts'

const checksums = 'SHA256SUMS'

export interface Replacement {
  /** The output folder. */
  folder: string
  /** A folder with the same files, which takes its place and gets the files of the other; `null` where there is none. */
  mirror: string | null
  /** The files that are others, by their addresses. */
  files: Remade['files']
  /** Addresses of files that go, and those of the files that were not there. */
  gone: readonly string[]
  come: readonly string[]
  /** Files that are the same as another one, by their addresses. */
  twins: ReadonlyMap<string, string>
}

export interface Replaced {
  /** The addresses of all files that were replaced. */
  addresses: string[]
  /** True where the mirror has the same files again. */
  isMirrored: boolean
}

/**
 * Puts a site in the place of the last one in which some files are others: beside it first, and in its place once it is
 * whole. The files that stay are the same files. Rejects with the errors of the file system.
 */
export async function replaceFiles({folder, mirror, files, gone, come, twins}: Replacement): Promise<Replaced> {
  // The folder may be reached through a symbolic link, which stays.
  const out = realPath(folder)
  const staged = siblingOf(out, 'staged')
  const sums = new Map<string, string>()
  const standing = readFileSync(join(out, checksums))
  const isMoved = mirror !== null && moveFolder(mirror, staged)
  if (!isMoved) await linkAll([...readChecksums(standing.toString()), checksums], out, staged)
  try {
    for (const address of come) {
      if (!files.has(address)) throw new Error(`There is no file for ${address}.`)
      mkdirSync(dirname(join(staged, address)), {recursive: true})
    }
    for (const [address, file] of files) {
      const path = join(staged, address)
      sums.set(address, 'path' in file ? moveInto(file, path) : writeAnew(path, file))
    }
    const again = [...twins].filter(([, of]) => files.has(of))
    for (const [address, of] of again) {
      nameAnew(join(staged, of), join(staged, address))
      sums.set(address, sums.get(of) as string)
    }
    for (const address of gone) rmSync(join(staged, address), {force: true})
    const listed = gone.length + come.length > 0 ? relistChecksums(standing, {gone, come}) : standing
    exchangeChecksums(listed, sums)
    writeAnew(join(staged, checksums), [listed])
    const addresses = [...files.keys(), ...again.map(([address]) => address), checksums]
    const replaced = exchangeFolder(staged, out)
    return {addresses, isMirrored: isMoved && replaced !== null && mirrorAgain(replaced, addresses)}
  } finally {
    await rm(staged, {recursive: true, force: true}).catch(() => {})
  }

  /** Nothing of the last site stays in the mirror. */
  function mirrorAgain(replaced: string, addresses: readonly string[]): boolean {
    if (mirror === null || !moveFolder(replaced, mirror)) return false
    for (const address of gone) rmSync(join(mirror, address), {force: true})
    const isNew = new Set(come)
    for (const address of addresses) {
      const path = join(mirror, address)
      if (isNew.has(address)) {
        mkdirSync(dirname(path), {recursive: true})
        linkSync(join(out, address), path)
        continue
      }
      // A long file takes long to free, which is done beside what goes on if it is held until then.
      const held = openSync(path, 'r')
      nameAnew(join(out, address), path)
      close(held, () => {})
    }
    return true
  }
}

/** False where that cannot be, as from one file system to another. */
function moveFolder(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

async function linkAll(addresses: readonly string[], from: string, to: string): Promise<void> {
  await mkdir(to)
  const made = new Set<string>()
  for (const address of addresses) {
    const path = join(to, address)
    const parent = dirname(path)
    if (!made.has(parent)) mkdirSync(parent, {recursive: true})
    made.add(parent)
    if (!linkFile(join(from, address), path)) copyFileSync(join(from, address), path)
  }
}

/** Writes a file in the place of another, whose other names stay what they are, and gives its SHA-256. */
function writeAnew(path: string, pieces: readonly Uint8Array[]): string {
  rmSync(path, {force: true})
  const sum = createHash('sha256')
  writeWhole(path, (write) => {
    for (const piece of pieces) {
      sum.update(piece)
      write(piece)
    }
  })
  return sum.digest('hex')
}

/** Puts a file that is written in the place of another, and gives its SHA-256. */
function moveInto({path, sha256}: MadeFile, to: string): string {
  // A file that takes the place of another is first written to the disk by some systems, which takes long of a long one.
  rmSync(to, {force: true})
  renameSync(path, to)
  return sha256
}

/** Has a name lead to another file. */
function nameAnew(file: string, name: string): void {
  rmSync(name, {force: true})
  linkSync(file, name)
}
