import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {BuildResult} from '../build.ts'
import type {BuildInputs} from './buildInputs.ts'
import {readSealed, writeSealed} from './sealedFile.ts'
import {storeFolder} from './storeFolder.ts'

/** What a build was made from, what it left, and what it said. */
export interface BuildRecord {
  inputs: BuildInputs
  output: string
  result: BuildResult
}

/** The record of the last build into a folder: none, or `damaged`. */
export function readRecord(root: string, out: string): BuildRecord | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out))
  return sealed === null || sealed === 'damaged' ? sealed : (JSON.parse(sealed.text) as BuildRecord)
}

/** Keeps a record in place of the one before it. */
export function writeRecord(root: string, out: string, record: BuildRecord): void {
  writeSealed(root, pathOf(root, out), [JSON.stringify(record)])
}

function pathOf(root: string, out: string): string {
  return join(storeFolder(root), `build-${hash('sha256', out).slice(0, 16)}.json`)
}
