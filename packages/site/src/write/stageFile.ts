import {createHash, hash} from 'node:crypto'
import {copyFileSync, createReadStream, linkSync} from 'node:fs'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {copySource} from './copySource.ts'
import type {OutputCopy, OutputData, OutputFile, OutputPage, OutputTwin} from './outputFile.ts'
import {writeWhole} from './writeWhole.ts'

/** Characters of a large file that are written at a time. */
const pieceLength = 1 << 18

/** Writes one file that is no page, and gives its SHA-256; `sums` are those of the files before it. */
export async function stageFile(
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
  if (!linkFile(join(folder, of), path)) copyFileSync(join(folder, of), path)
  return sum
}

/** Gives a file a second name. False where that cannot be: on some file systems, and where there is no such file. */
export function linkFile(from: string, to: string): boolean {
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
