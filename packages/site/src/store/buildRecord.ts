import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
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

/** A record as it was kept. */
export interface KeptRecord extends BuildRecord {
  /** The seal of its diagnostics, which have a file of their own: there may be many, and they stay when nothing new is told. */
  told: string
}

/** The record of the last build into a folder: none, or `damaged`. */
export function readRecord(root: string, out: string): KeptRecord | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, 'build'))
  if (sealed === null || sealed === 'damaged') return sealed
  const told = readSealed(pathOf(root, out, 'told'))
  if (told === null || told === 'damaged') return told
  const record = JSON.parse(sealed.text) as KeptRecord
  // They may be newer, where a build was killed between the two.
  if (record.told !== told.seal) return null
  const diagnostics = JSON.parse(told.text) as Diagnostic[]
  return {...record, result: {...record.result, diagnostics}}
}

/** Keeps a record in place of the one before it; of the seal that is given, what it tells is as it was. */
export function writeRecord(root: string, out: string, {inputs, output, result}: BuildRecord, before?: string): void {
  const told = before ?? writeSealed(root, pathOf(root, out, 'told'), [inAscii(JSON.stringify(result.diagnostics))])
  const record: KeptRecord = {inputs, output, result: {...result, diagnostics: []}, told}
  writeSealed(root, pathOf(root, out, 'build'), [JSON.stringify(record)])
}

/** JSON that says the same in ASCII alone, which is read several times as fast. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function pathOf(root: string, out: string, name: 'build' | 'told'): string {
  return join(storeFolder(root), `${name}-${hash('sha256', out).slice(0, 16)}.json`)
}
