import {hash, randomBytes} from 'node:crypto'
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {writeWhole} from '../write/writeWhole.ts'
import {makeStoreFolder, storeFolder} from './storeFolder.ts'

/** A text of the store, and its checksum. */
export interface Sealed {
  text: string
  seal: string
}

/** Reads a file of the store; `null` where there is none, `damaged` where its checksum is not that of its text. */
export function readSealed(path: string): Sealed | 'damaged' | null {
  const bytes = readStored(path)
  if (bytes === null) return null
  const end = bytes.indexOf('\n')
  const sealed = bytes.subarray(end + 1)
  const seal = hash('sha256', sealed)
  return seal === bytes.toString('latin1', 0, Math.max(0, end)) ? {text: sealed.toString(), seal} : 'damaged'
}

/** Puts a text with its checksum, which it gives, in the place of a file. Written beside it first, so that a crash spoils neither. */
export function writeSealed(root: string, path: string, text: string): string {
  const bytes = Buffer.from(text)
  const seal = hash('sha256', bytes)
  const staged = `${path}.${randomBytes(4).toString('hex')}`
  try {
    makeStoreFolder(storeFolder(root))
    writeWhole(staged, (write) => {
      write(Buffer.from(`${seal}\n`))
      write(bytes)
    })
    renameSync(staged, path)
  } catch {
    // A site that cannot keep anything is built anew each time.
    rmSync(staged, {force: true})
  }
  return seal
}

function readStored(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
