import {createHash} from 'node:crypto'
import {createReadStream, createWriteStream} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {OutputFile} from '../render/renderPages.ts'
import {copySource} from './copySource.ts'
import {makeFolder} from './makeFolder.ts'

/** Files that are written at the same time. */
const mostAtOnce = 16
/** Characters of a large file that are written at a time. */
const pieceLength = 1 << 18

/** A file that was written: its address, and its SHA-256 in hexadecimal. */
export interface StagedFile {
  address: string
  sha256: string
}

/**
 * Writes files into a folder, a few at a time, and tells their checksums. The next file is asked for only when there is
 * room, so memory holds no more than a few pages. Rejects with the first error of the file system.
 */
export async function stageFiles(
  folder: string,
  files: Iterable<OutputFile>,
  onFile: (file: OutputFile) => void,
): Promise<StagedFile[]> {
  const staged: StagedFile[] = []
  const failures: unknown[] = []
  const made = new Set<string>()
  const next = files[Symbol.iterator]()

  // Several of these take turns at the same files.
  const work = async () => {
    try {
      for (let item = next.next(); !item.done && failures.length === 0; item = next.next()) {
        const file = item.value
        await makeParent(join(folder, file.address), made)
        staged.push({address: file.address, sha256: await stageFile(join(folder, file.address), file)})
        onFile(file)
      }
    } catch (error) {
      failures.push(error)
    }
  }
  await Promise.all(Array.from({length: mostAtOnce}, work))
  if (failures.length > 0) throw failures[0]
  return staged
}

async function makeParent(path: string, made: Set<string>): Promise<void> {
  const parent = dirname(path)
  if (made.has(parent)) return
  await makeFolder(parent)
  made.add(parent)
}

/** Writes one file and gives its SHA-256. */
async function stageFile(path: string, file: OutputFile): Promise<string> {
  if (file.kind === 'copy') {
    await copySource(file.path, path)
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  }
  const content = file.kind === 'page' ? file.html : file.content()
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return stagePieces(path, content)
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  await writeFile(path, bytes)
  return createHash('sha256').update(bytes).digest('hex')
}

async function stagePieces(path: string, pieces: Iterable<string>): Promise<string> {
  const hash = createHash('sha256')
  async function* gather() {
    let gathered = ''
    for (const piece of pieces) {
      gathered += piece
      if (gathered.length < pieceLength) continue
      yield Buffer.from(gathered)
      gathered = ''
    }
    yield Buffer.from(gathered)
  }
  await pipeline(
    gather,
    async function* hashed(bytes) {
      for await (const some of bytes) {
        hash.update(some)
        yield some
      }
    },
    createWriteStream(path),
  )
  return hash.digest('hex')
}
