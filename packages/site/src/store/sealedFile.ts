import {createHash, hash, randomBytes} from 'node:crypto'
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {decodeText} from '../content/decodeText.ts'
import {writeWhole} from '../write/writeWhole.ts'
import {makeStoreFolder, storeFolder} from './storeFolder.ts'

/** A text of the store, and its checksum. */
export interface Sealed {
  text: string
  seal: string
}

/** Reads a file of the store; `null` where there is none, `damaged` where its checksum is not that of its text. */
export function readSealed(path: string): Sealed | 'damaged' | null {
  const stored = readStored(path)
  if (stored === null) return null
  const end = stored.indexOf('\n')
  const bytes = stored.subarray(end + 1)
  const seal = hash('sha256', bytes)
  return seal === stored.toString('latin1', 0, Math.max(0, end)) ? {text: decodeText(bytes), seal} : 'damaged'
}

/**
 * Puts a text, which comes in pieces, with its checksum in the place of a file: written beside it first, so that a crash
 * spoils neither. Gives the checksum, or nothing where the file cannot be written.
 */
export function writeSealed(root: string, path: string, text: Iterable<string>): string {
  const staged = `${path}.${randomBytes(4).toString('hex')}`
  try {
    makeStoreFolder(storeFolder(root))
    const seal = writeBehindSeal(staged, text)
    renameSync(staged, path)
    return seal
  } catch {
    // A site that cannot keep anything is built anew each time.
    rmSync(staged, {force: true})
    return ''
  }
}

/** The checksum is known at the end and stands in front: there is room for it. */
function writeBehindSeal(path: string, text: Iterable<string>): string {
  const sum = createHash('sha256')
  let seal = ''
  writeWhole(path, (write) => {
    let end = `${emptySeal}\n`.length
    for (const bytes of encode(text)) {
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

function* encode(text: Iterable<string>): Generator<Uint8Array> {
  let gathered = ''
  for (const piece of text) {
    gathered += piece
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
