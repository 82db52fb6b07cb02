import {hash, randomBytes} from 'node:crypto'
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {makeStoreFolder, storeFolder} from './storeFolder.ts'

/** The text of a file of the store; `null` where there is none, `damaged` where its checksum is not that of its text. */
export function readSealed(path: string): string | 'damaged' | null {
  const text = readStored(path)
  if (text === null) return null
  const end = text.indexOf('\n')
  const sealed = text.slice(end + 1)
  return hash('sha256', sealed) === text.slice(0, Math.max(0, end)) ? sealed : 'damaged'
}

/** Puts a text with its checksum in the place of a file. Written beside it first, so that a crash spoils neither. */
export function writeSealed(root: string, path: string, text: string): void {
  const staged = `${path}.${randomBytes(4).toString('hex')}`
  try {
    makeStoreFolder(storeFolder(root))
    writeFileSync(staged, `${hash('sha256', text)}\n${text}`)
    renameSync(staged, path)
  } catch {
    // A site that cannot keep anything is built anew each time.
    rmSync(staged, {force: true})
  }
}

function readStored(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
