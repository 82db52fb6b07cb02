import {hash} from 'node:crypto'
import {join} from 'node:path'
import {digestListing, digestOutput} from './digestOutput.ts'
import {generatorIdentity} from './generatorIdentity.ts'
import {type KeptEdition, readEdition, writeEdition} from './keptEdition.ts'
import {type KeptPages, openPages} from './keptPages.ts'
import {readTexts, writeTexts} from './keptTexts.ts'
import type {MirrorState} from './mirror.ts'
import type {ModelLines} from './modelLines.ts'
import type {KeptPage} from './pageMemory.ts'
import {readSealed, writeSealed} from './sealedFile.ts'
import {storeFolder} from './storeFolder.ts'
import {type KeptTellings, readTellings, writeTellings} from './tellings.ts'

/** What is kept of a site beside its files, for the next build into the same folder. */
export interface KeptSite {
  pages: KeptPages
  tellings: KeptTellings
  edition: KeptEdition
  /** The texts of the chronologies, by their files. */
  texts: Map<string, string>
  /** Where the events of the chronologies are in their `events.json`, by the same files. */
  models: Map<string, ModelLines>
  seals: Seals
  mirror: MirrorState | null
  /** The digest of the output folder that all of this is of. */
  output: string
}

const names = ['tellings', 'edition', 'texts'] as const

/** The parts that have a file of their own: they are not always needed, and stay when others change. */
type PartName = (typeof names)[number]

/** The checksums of the parts. */
type Seals = Record<PartName, string>

/** What stands before the pages. */
interface Manifest {
  output: string
  seals: Seals
  mirror: MirrorState | null
  models: [file: string, ModelLines][]
}

/**
 * The pages that the last build left in an output folder: none where a file of the folder, or the generator, is another one
 * since; `damaged` where the file that tells is not as it was written.
 */
export function readKeptPages(root: string, out: string): Map<string, KeptPage> | 'damaged' {
  const manifest = readManifest(root, out)
  if (manifest === null || manifest === 'damaged') return manifest ?? new Map()
  return manifest.output === digestOutput(out) ? manifest.pages.all() : new Map()
}

/**
 * All that is kept: `null` where something of it is missing, `damaged` where a file is not as it was written. It holds where
 * the output folder is the one it is of, which is not looked at here.
 */
export function readKeptSite(root: string, out: string): KeptSite | 'damaged' | null {
  const manifest = readManifest(root, out)
  if (manifest === null || manifest === 'damaged') return manifest
  const [tellings, edition, texts] = names.map((name) => readPart(root, out, name, manifest))
  if (tellings === 'damaged' || edition === 'damaged' || texts === 'damaged') return 'damaged'
  if (!tellings || !edition || !texts) return null
  return {
    pages: manifest.pages,
    tellings: readTellings(tellings),
    edition: readEdition(edition),
    texts: readTexts(texts),
    models: new Map(manifest.models),
    seals: manifest.seals,
    mirror: manifest.mirror,
    output: manifest.output,
  }
}

/** What is to be kept: each part of it is asked for once, when it is written. */
export interface SiteToKeep extends Omit<KeptSite, 'pages' | 'seals' | 'output'> {
  pages: Pick<KeptPages, 'lines'>
  /** The output folder, file by file. */
  listing: string
}

/** Keeps what is known of a site, and gives the digest of its output folder. Of the seals that are given, the parts are as they were. */
export function writeKeptSite(root: string, out: string, site: SiteToKeep, kept: Partial<Seals> = {}): string {
  const write = (name: PartName, text: () => Iterable<string>) =>
    kept[name] ?? writeSealed(root, pathOf(root, out, name), text())
  const manifest: Manifest = {
    output: digestListing(site.listing),
    mirror: site.mirror,
    models: [...site.models],
    seals: {
      tellings: write('tellings', () => writeTellings(site.tellings)),
      edition: write('edition', () => writeEdition(site.edition)),
      texts: write('texts', () => writeTexts(site.texts)),
    },
  }
  writeSealed(
    root,
    pathOf(root, out, 'pages'),
    inFrontOf([digestOfGenerator(), JSON.stringify(manifest)], site.pages.lines()),
  )
  return manifest.output
}

function* inFrontOf(first: readonly string[], lines: Iterable<string>): Generator<string> {
  for (const line of first) yield `${line}\n`
  yield* lines
}

/** Nothing is read of what another generator wrote: the digest of the one that wrote stands in front. */
function readManifest(root: string, out: string): (Manifest & {pages: KeptPages}) | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, 'pages'))
  if (sealed === null || sealed === 'damaged') return sealed
  const {text} = sealed
  const [generator = '', manifest = ''] = text.split('\n', 2)
  if (generator !== digestOfGenerator()) return null
  const pages = openPages(text.slice(generator.length + manifest.length + 2))
  return {...(JSON.parse(manifest) as Manifest), pages}
}

/** A part may be newer than the manifest, where a build was killed between the two. */
function readPart(root: string, out: string, name: PartName, {seals}: Manifest): string | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, name))
  if (sealed === null || sealed === 'damaged') return sealed
  return sealed.seal === seals[name] ? sealed.text : null
}

function digestOfGenerator(): string {
  return hash('sha256', generatorIdentity())
}

function pathOf(root: string, out: string, name: 'pages' | PartName): string {
  return join(storeFolder(root), `${name}-${hash('sha256', out).slice(0, 16)}.json`)
}
