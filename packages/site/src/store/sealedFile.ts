import {isAscii} from 'node:buffer'
import {createHash, hash, randomBytes} from 'node:crypto'
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {writeWhole} from '../write/writeWhole.ts'
import {makeStoreFolder, storeFolder} from './storeFolder.ts'

/** What a file of the store holds, and its checksum. */
export interface Sealed {
  bytes: Buffer
  seal: string
}

/** Reads a file of the store; `null` where there is none, `damaged` where its checksum is not that of its bytes. */
export function readSealed(path: string): Sealed | 'damaged' | null {
  const stored = readStored(path)
  if (stored === null) return null
  const end = stored.indexOf('\n')
  const bytes = stored.subarray(end + 1)
  const seal = hash('sha256', bytes)
  return seal === stored.toString('latin1', 0, Math.max(0, end)) ? {bytes, seal} : 'damaged'
}

/** The text that was sealed. Most of it is ASCII alone, which is read sooner as what it is. */
export function textOf({bytes}: Sealed): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

/**
 * Puts texts or bytes, one behind the other, with their checksum in the place of a file: written beside it first, so that a
 * crash spoils neither. Gives the checksum, or nothing where the file cannot be written.
 */
export function writeSealed(root: string, path: string, pieces: Iterable<string | Uint8Array>): string {
  const staged = `${path}.${randomBytes(4).toString('hex')}`
  try {
    makeStoreFolder(storeFolder(root))
    const seal = writeBehindSeal(staged, pieces)
    renameSync(staged, path)
    return seal
  } catch {
    // A site that cannot keep anything is built anew each time.
    rmSync(staged, {force: true})
    return ''
  }
}

/** The checksum is known at the end and stands in front: there is room for it. */
function writeBehindSeal(path: string, pieces: Iterable<string | Uint8Array>): string {
  const sum = createHash('sha256')
  let seal = ''
  writeWhole(path, (write) => {
    let end = `${emptySeal}\n`.length
    for (const bytes of encode(pieces)) {
      sum.update(bytes)
      write(bytes, end)
      end += bytes.length
    }
    seal = sum.digest('hex')
    write(Buffer.from(`${seal}\n`), 0)
  })
  return seal
}

const emptySeal = '0'.repeat(64)
/** Characters that are encoded at a time. */
const most = 1 << 18

function* encode(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let gathered = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') gathered += piece
    else {
      yield Buffer.from(gathered)
      yield piece
      gathered = ''
    }
    if (gathered.length < most) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  yield Buffer.from(gathered)
}

function readStored(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
