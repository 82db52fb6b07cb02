import {createHash, hash} from 'node:crypto'
import {copyFileSync, createReadStream, linkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {setImmediate as breathe} from 'node:timers/promises'
import type {OutsideAddress} from '../safety/createOutputCheck.ts'
import {copySource} from './copySource.ts'
import {createPageFolder} from './createPageFolder.ts'
import {makeFolder} from './makeFolder.ts'
import type {OutputCopy, OutputData, OutputFile, OutputPage, OutputTwin} from './outputFile.ts'
import type {Writer} from './startWriter.ts'
import {writeWhole} from './writeWhole.ts'

/** Characters of a large file that are written at a time. */
const pieceLength = 1 << 18
/** Milliseconds after which timers and requests get their turn. */
const longestTurn = 25

/** A file that was written: its address, and its SHA-256 in hexadecimal. */
export interface StagedFile {
  address: string
  sha256: string
}

export interface StageOptions {
  onFile?: (file: OutputFile) => void
  /** The folder of the last site, for pages that stay as they are. */
  last?: string | null
  /** A second thread that writes pages. */
  writer?: Writer | null
}

/** What was done. */
export interface Staged {
  sums: StagedFile[]
  /** Addresses of the pages that were rendered; the others are those of the last site. */
  rendered: string[]
  /** The pages with what they are made of. */
  pages: Pick<OutputPage, 'address' | 'number' | 'key'>[]
  /** Addresses elsewhere that pages would load. */
  outside: OutsideAddress[]
}

/**
 * Writes files into a folder, one after the other, and tells their checksums. The next file is asked for only when the one
 * before it is written or handed over, so memory holds few pages. Rejects with the first error of the file system.
 *
 * Small files are written by calls that wait: handing each over to another thread takes longer than writing it.
 */
export async function stageFiles(
  folder: string,
  files: Iterable<OutputFile>,
  {onFile, last = null, writer = null}: StageOptions = {},
): Promise<Staged> {
  const sums = new Map<string, string>()
  const staged: Staged = {sums: [], rendered: [], pages: [], outside: []}
  const made = new Set<string>()
  const own = createPageFolder(folder)
  writer?.open(folder)
  let turn = performance.now()
  for (const file of files) {
    if (file.kind === 'page') {
      if (!(await stagePage(file))) continue
    } else {
      await makeParent(join(folder, file.address), made)
      sums.set(file.address, await stageFile(folder, file, sums))
    }
    onFile?.(file)
    if (performance.now() - turn < longestTurn) continue
    await breathe()
    turn = performance.now()
  }
  const helped = await writer?.finish()
  for (const {address, sha256} of [...own.sums, ...(helped?.sums ?? [])]) sums.set(address, sha256)
  staged.sums = [...sums].map(([address, sha256]) => ({address, sha256}))
  staged.outside = [...own.outside, ...(helped?.outside ?? [])]
  return staged

  /** False where there is no page, because its template failed. */
  async function stagePage({address, number, key, kept, html: render}: OutputPage): Promise<boolean> {
    if (kept !== null && last !== null) {
      await makeParent(join(folder, address), made)
      if (link(join(last, address), join(folder, address))) {
        sums.set(address, kept)
        staged.pages.push({address, number, key})
        return true
      }
    }
    const html = render()
    if (html === null) return false
    staged.rendered.push(address)
    staged.pages.push({address, number, key})
    const page = {address, number, html}
    if (!writer?.take(page)) own.write(page)
    return true
  }
}

async function makeParent(path: string, made: Set<string>): Promise<void> {
  const parent = dirname(path)
  if (made.has(parent)) return
  await makeFolder(parent)
  made.add(parent)
}

/** Writes one file and gives its SHA-256. */
async function stageFile(
  folder: string,
  file: Exclude<OutputFile, OutputPage>,
  sums: ReadonlyMap<string, string>,
): Promise<string> {
  const path = join(folder, file.address)
  if (file.kind === 'twin') return stageTwin(folder, path, file, sums)
  return file.kind === 'copy' ? stageCopy(path, file) : stageData(path, file)
}

/** The same file under a second name, where the file system has that. */
function stageTwin(folder: string, path: string, {of}: OutputTwin, sums: ReadonlyMap<string, string>): string {
  const sum = sums.get(of)
  if (sum === undefined) throw new Error(`${of} is not written yet.`)
  if (!link(join(folder, of), path)) copyFileSync(join(folder, of), path)
  return sum
}

/** Gives a file a second name. False where that cannot be: on some file systems, and where there is no such file. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

async function stageCopy(path: string, file: OutputCopy): Promise<string> {
  await copySource(file.path, path)
  const sum = createHash('sha256')
  await pipeline(createReadStream(path), sum)
  return sum.digest('hex')
}

function stageData(path: string, file: OutputData): string {
  const content = file.content()
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
