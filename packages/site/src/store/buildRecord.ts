import {hash, randomBytes} from 'node:crypto'
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildResult} from '../build.ts'
import {makeStoreFolder, storeFolder} from './storeFolder.ts'

/** What a build was made from, what it left, and what it said. */
export interface BuildRecord {
  inputs: string
  output: string
  result: BuildResult
}

/** The record of the last build into a folder: none, or `damaged` where its checksum is not that of its text. */
export function readRecord(root: string, out: string): BuildRecord | 'damaged' | null {
  const text = readStored(pathOf(root, out))
  if (text === null) return null
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  return hash('sha256', json) === text.slice(0, Math.max(0, end)) ? (JSON.parse(json) as BuildRecord) : 'damaged'
}

/** Keeps a record in place of the one before it. Written beside it first, so that a crash spoils neither. */
export function writeRecord(root: string, out: string, record: BuildRecord): void {
  const path = pathOf(root, out)
  const staged = `${path}.${randomBytes(4).toString('hex')}`
  const json = JSON.stringify(record)
  try {
    makeStoreFolder(storeFolder(root))
    writeFileSync(staged, `${hash('sha256', json)}\n${json}`)
    renameSync(staged, path)
  } catch {
    // A site that cannot keep anything is built anew each time.
    rmSync(staged, {force: true})
  }
}

function pathOf(root: string, out: string): string {
  return join(storeFolder(root), `build-${hash('sha256', out).slice(0, 16)}.json`)
}

function readStored(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
