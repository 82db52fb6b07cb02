import {hash} from 'node:crypto'
import {join} from 'node:path'
import {digestOutput} from './digestOutput.ts'
import {generatorIdentity} from './generatorIdentity.ts'
import {readSealed, writeSealed} from './sealedFile.ts'
import {storeFolder} from './storeFolder.ts'

/** A page as it was built: what it was made of, and its checksum. */
export interface KeptPage {
  key: string
  sha256: string
}

/** The pages of the last build, and those of this one once they are written, by their addresses. */
export interface PageMemory {
  known: ReadonlyMap<string, KeptPage>
  made: Map<string, KeptPage>
}

/**
 * The pages that the last build left in an output folder: none where a file of the folder, or the generator, is another one
 * since; `damaged` where the file that tells is not as it was written.
 */
export function readKeptPages(root: string, out: string): Map<string, KeptPage> | 'damaged' {
  const json = readSealed(pathOf(root, out))
  if (json === 'damaged') return 'damaged'
  if (json === null) return new Map()
  const {state, pages} = JSON.parse(json) as {state: string; pages: [string, string, string][]}
  if (state !== stateOf(digestOutput(out))) return new Map()
  return new Map(pages.map(([address, key, sha256]) => [address, {key, sha256}]))
}

/** Keeps the pages of a build for the next one; `output` is the digest of the folder in which they lie now. */
export function writeKeptPages(root: string, out: string, output: string, made: PageMemory['made']): void {
  const pages = [...made].map(([address, {key, sha256}]) => [address, key, sha256])
  writeSealed(root, pathOf(root, out), JSON.stringify({state: stateOf(output), pages}))
}

function stateOf(output: string): string {
  return hash('sha256', `${generatorIdentity()}\n${output}`)
}

function pathOf(root: string, out: string): string {
  return join(storeFolder(root), `pages-${hash('sha256', out).slice(0, 16)}.json`)
}
