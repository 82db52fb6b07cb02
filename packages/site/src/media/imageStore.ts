import {createHash, randomBytes} from 'node:crypto'
import {mkdtemp, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeStoreFolder, storeFolder} from '../store/storeFolder.ts'
import {makeFolder} from '../write/makeFolder.ts'
import type {CleanImage} from './cleanImage.ts'

/** A cleaned image in the store. */
export interface StoredImage {
  /** Absolute. */
  path: string
  width: number
  height: number
}

/** Cleaned images from build to build, each under the hash of what it was made from. */
export interface ImageStore {
  /** The image that was made from this, if it is there and whole. */
  find(key: string): Promise<StoredImage | null>
  add(key: string, image: CleanImage): Promise<StoredImage>
  /** Removes the images that were neither found nor added. */
  prune(): Promise<void>
}

/** Opens the images that a site keeps; a folder that goes away where nothing can be written there. */
export async function openImageStore(root: string): Promise<ImageStore> {
  const folder = await makeOwnFolder(storeFolder(root))
  const names = new Map<string, string>()
  const used = new Set<string>()
  for (const name of await readdir(folder)) names.set(name.split('-')[0] as string, name)

  return {
    async find(key) {
      const name = names.get(key)
      if (name === undefined) return null
      const [, width, height, sum] = /-(\d+)x(\d+)-([0-9a-f]+)$/.exec(name) ?? []
      const path = join(folder, name)
      // A damaged file is made again.
      const bytes = await readFile(path).catch(() => null)
      if (bytes === null || hash(bytes) !== sum) return null
      used.add(name)
      return {path, width: Number(width), height: Number(height)}
    },
    async add(key, {bytes, width, height}) {
      const name = `${key}-${width}x${height}-${hash(bytes)}`
      const path = join(folder, name)
      const draft = `${path}-${randomBytes(4).toString('hex')}`
      await writeFile(draft, bytes)
      await rename(draft, path)
      used.add(name)
      return {path, width, height}
    },
    async prune() {
      const found = await readdir(folder)
      await Promise.all(
        found.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), {force: true}).catch(() => {})),
      )
    },
  }
}

async function makeOwnFolder(store: string): Promise<string> {
  try {
    makeStoreFolder(store)
    const path = join(store, 'images')
    await makeFolder(path)
    // A folder that is there may still be one that nobody may write in.
    const probe = join(path, `probe-${randomBytes(4).toString('hex')}`)
    await writeFile(probe, '')
    await rm(probe)
    return path
  } catch {
    return mkdtemp(join(tmpdir(), 'daybook-images-'))
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
