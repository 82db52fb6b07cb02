import {hash} from 'node:crypto'
import {join} from 'node:path'
import {generatorIdentity} from './generatorIdentity.ts'
import type {MirrorState} from './mirror.ts'
import type {ModelLines} from './modelLines.ts'
import type {KeptPage} from './pageMemory.ts'
import {readSealed, writeSealed} from './sealedFile.ts'
import {storeFolder} from './storeFolder.ts'

/** The parts of what is kept of a site that have a file of their own: they are not always needed, and stay when others change. */
export type PartName = 'pages' | 'tellings' | 'edition' | 'texts' | 'figures' | 'search'

/** The checksums of the parts. */
export type Seals = Record<PartName, string>

/** What is written after each build. Of the pages, which stay, it says which are others since. */
export interface SiteManifest {
  /** The digest of the output folder that all of this is of. */
  output: string
  seals: Seals
  mirror: MirrorState | null
  models: [file: string, ModelLines][]
  pages: [address: string, page: KeptPage][]
}

/** Reads the manifest of an output folder. Nothing is read of what another generator wrote, whose digest stands in front. */
export function readManifest(root: string, out: string): SiteManifest | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, 'site'))
  if (sealed === null || sealed === 'damaged') return sealed
  const [generator, manifest = ''] = sealed.text.split('\n', 2)
  return generator === digestOfGenerator() ? (JSON.parse(manifest) as SiteManifest) : null
}

export function writeManifest(root: string, out: string, manifest: SiteManifest): void {
  writeSealed(root, pathOf(root, out, 'site'), [`${digestOfGenerator()}\n`, JSON.stringify(manifest)])
}

/** A part may be newer than the manifest, where a build was killed between the two. */
export function readPart(root: string, out: string, name: PartName, {seals}: SiteManifest): string | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, name))
  if (sealed === null || sealed === 'damaged') return sealed
  return sealed.seal === seals[name] ? sealed.text : null
}

/** Writes a part and gives its seal. */
export function writePart(root: string, out: string, name: PartName, text: Iterable<string>): string {
  return writeSealed(root, pathOf(root, out, name), text)
}

function digestOfGenerator(): string {
  return hash('sha256', generatorIdentity())
}

function pathOf(root: string, out: string, name: 'site' | PartName): string {
  return join(storeFolder(root), `${name}-${hash('sha256', out).slice(0, 16)}.json`)
}
