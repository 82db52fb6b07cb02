import {dirname, join} from 'node:path'
import {setImmediate as breathe} from 'node:timers/promises'
import type {OutsideAddress} from '../safety/createOutputCheck.ts'
import {createPageFolder} from './createPageFolder.ts'
import {makeFolder} from './makeFolder.ts'
import type {OutputFile, OutputPage} from './outputFile.ts'
import {linkFile, stageFile} from './stageFile.ts'
import type {Writer} from './startWriter.ts'

/** Milliseconds after which timers and requests get their turn. */
const longestTurn = 25

export interface StageOptions {
  onFile?: (file: OutputFile) => void
  /** The folder of the last site, for pages that stay as they are. */
  last?: string | null
  /** A second thread that writes pages. */
  writer?: Writer | null
}

/** What was done. */
export interface Staged {
  /** The SHA-256 of each file, in hexadecimal, by its address. */
  sums: Map<string, string>
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
  const staged: Staged = {sums, rendered: [], pages: [], outside: []}
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
  for (const {address, number} of staged.pages) {
    const sha256 = own.sums.get(number) ?? helped?.sums.get(number)
    if (sha256 !== undefined) sums.set(address, sha256)
  }
  staged.outside = [...own.outside, ...(helped?.outside ?? [])]
  return staged

  /** False where there is no page, because its template failed. */
  async function stagePage({address, number, key, kept, html: render}: OutputPage): Promise<boolean> {
    if (kept !== null && last !== null) {
      await makeParent(join(folder, address), made)
      if (linkFile(join(last, address), join(folder, address))) {
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
