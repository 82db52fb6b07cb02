import {mkdirSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {realPath} from '../content/resolveInside.ts'
import type {BuildRecord} from '../store/buildRecord.ts'
import {digestListing} from '../store/digestOutput.ts'
import type {ModelLines} from '../store/modelLines.ts'
import {openModel, type StoredModel} from '../store/storedModel.ts'
import {siblingOf} from '../write/siblings.ts'
import type {Piece} from './exchangePieces.ts'
import {startBeside} from './startBeside.ts'

/** The output folder as the last build left it, or as somebody changed it since. */
export interface StandingOutput {
  /** All of its files, as `listFolder` lists them. */
  listing(): Promise<string>
  /** True where no file of it changed. */
  isAsKept(): Promise<boolean>
  /** Opens the model of a chronology by the address of its file. */
  openModel(address: string, lines: ModelLines): StoredModel | null
  /**
   * Has a file made that is the one at an address with pieces exchanged; `null` where that does not say each of them once. Who
   * asks again for the same is given the file that was asked for first.
   */
  exchange(address: string, pieces: readonly Piece[]): Promise<MadeFile | null>
  /** Ends what is going on there; what was listed is still known. */
  close(): Promise<void>
}

/** A file that was written elsewhere, to be moved, and its SHA-256. */
export interface MadeFile {
  path: string
  sha256: string
}

/** Opens a folder that a build left. */
export function openOutput(out: string, {output, result}: BuildRecord, threads?: number): StandingOutput {
  const beside = startBeside(out, result.files, threads)
  const aside = siblingOf(realPath(out), 'aside')
  const models: StoredModel[] = []
  const exchanged = new Map<string, Promise<MadeFile | null>>()
  let made = 0
  return {
    listing: beside.listing,
    isAsKept: async () => digestListing(await beside.listing()) === output,
    openModel(address, lines) {
      const model = openModel(join(out, address), lines)
      if (model) models.push(model)
      return model
    },
    exchange(address, pieces) {
      const asked = exchanged.get(address) ?? make(address, pieces)
      exchanged.set(address, asked)
      return asked
    },
    async close() {
      beside.stop()
      for (const model of models.splice(0)) model.close()
      if (made > 0) await rm(aside, {recursive: true, force: true})
      made = 0
    },
  }

  async function make(address: string, pieces: readonly Piece[]): Promise<MadeFile | null> {
    if (made === 0) mkdirSync(aside)
    const path = join(aside, `${++made}`)
    const sha256 = await beside.exchange({from: join(out, address), to: path, pieces})
    return sha256 === null ? null : {path, sha256}
  }
}
