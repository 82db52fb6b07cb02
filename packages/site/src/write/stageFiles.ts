import {createHash, hash} from 'node:crypto'
import {closeSync, copyFileSync, createReadStream, openSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {setImmediate as breathe} from 'node:timers/promises'
import type {OutputFile} from '../render/renderPages.ts'
import {copySource} from './copySource.ts'
import {makeFolder} from './makeFolder.ts'

/** Characters of a large file that are written at a time. */
const pieceLength = 1 << 18
/** Milliseconds after which timers and requests get their turn. */
const longestTurn = 25

/** A file that was written: its address, and its SHA-256 in hexadecimal. */
export interface StagedFile {
  address: string
  sha256: string
}

/**
 * Writes files into a folder, one after the other, and tells their checksums. The next file is asked for only when the one
 * before it is written, so memory holds no more than one page. Rejects with the first error of the file system.
 *
 * Small files are written by calls that wait: handing each over to another thread takes longer than writing it.
 */
export async function stageFiles(
  folder: string,
  files: Iterable<OutputFile>,
  onFile: (file: OutputFile) => void,
): Promise<StagedFile[]> {
  const sums = new Map<string, string>()
  const made = new Set<string>()
  let turn = performance.now()
  for (const file of files) {
    await makeParent(join(folder, file.address), made)
    const sha256 =
      file.kind === 'twin' ? stageTwin(folder, file, sums) : await stageFile(join(folder, file.address), file)
    sums.set(file.address, sha256)
    onFile(file)
    if (performance.now() - turn < longestTurn) continue
    await breathe()
    turn = performance.now()
  }
  return [...sums].map(([address, sha256]) => ({address, sha256}))
}

async function makeParent(path: string, made: Set<string>): Promise<void> {
  const parent = dirname(path)
  if (made.has(parent)) return
  await makeFolder(parent)
  made.add(parent)
}

function stageTwin(folder: string, {address, of}: OutputTwin, sums: ReadonlyMap<string, string>): string {
  const sum = sums.get(of)
  if (sum === undefined) throw new Error(`${of} is not written yet.`)
  copyFileSync(join(folder, of), join(folder, address))
  return sum
}

type OutputTwin = Extract<OutputFile, {kind: 'twin'}>

/** Writes one file and gives its SHA-256. */
async function stageFile(path: string, file: Exclude<OutputFile, OutputTwin>): Promise<string> {
  if (file.kind === 'copy') {
    await copySource(file.path, path)
    const sum = createHash('sha256')
    await pipeline(createReadStream(path), sum)
    return sum.digest('hex')
  }
  const content = file.kind === 'page' ? file.html : file.content()
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return stagePieces(path, content)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  writeWhole(path, (write) => write(bytes))
  return hash('sha256', bytes, 'hex')
}

function stagePieces(path: string, pieces: Iterable<string>): string {
  const sum = createHash('sha256')
  writeWhole(path, (write) => {
    let gathered = ''
    const flush = () => {
      const bytes = Buffer.from(gathered)
      sum.update(bytes)
      write(bytes)
      gathered = ''
    }
    for (const piece of pieces) {
      gathered += piece
      if (gathered.length >= pieceLength) flush()
    }
    flush()
  })
  return sum.digest('hex')
}

/** Opens a new file, has it written and closes it. One call may write less than all of the bytes. */
function writeWhole(path: string, fill: (write: (bytes: Uint8Array) => void) => void): void {
  const file = openSync(path, 'w')
  try {
    fill((bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    })
  } finally {
    closeSync(file)
  }
}
