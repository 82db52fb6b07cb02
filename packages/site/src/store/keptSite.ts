import {hash} from 'node:crypto'
import {join} from 'node:path'
import {digestListing} from './digestOutput.ts'
import {generatorIdentity} from './generatorIdentity.ts'
import {jsonInPieces} from './jsonInPieces.ts'
import {type KeptEdition, readEdition, writeEdition} from './keptEdition.ts'
import {type KeptPages, openPages} from './keptPages.ts'
import {readTexts, writeTexts} from './keptTexts.ts'
import {listFolder} from './listFolder.ts'
import type {MirrorState} from './mirror.ts'
import type {KeptPage} from './pageMemory.ts'
import {readSealed, writeSealed} from './sealedFile.ts'
import {storeFolder} from './storeFolder.ts'
import type {KeptTellings} from './tellings.ts'

/** What is kept of a site beside its files, for the next build into the same folder. */
export interface KeptSite {
  pages: KeptPages
  tellings: KeptTellings
  edition: KeptEdition
  /** The texts of the chronologies, by their files. */
  texts: Map<string, string>
  seals: Seals
  mirror: MirrorState | null
  /** The state of the output folder, file by file. */
  listing: string
}

const names = ['tellings', 'edition', 'texts'] as const

/** The parts that have a file of their own: they are not always needed, and stay when others change. */
type PartName = (typeof names)[number]

/** The checksums of the parts. */
type Seals = Record<PartName, string>

/** What stands before the pages. */
interface Manifest {
  seals: Seals
  mirror: MirrorState | null
}

/**
 * The pages that the last build left in an output folder: none where a file of the folder, or the generator, is another one
 * since; `damaged` where the file that tells is not as it was written.
 */
export function readKeptPages(root: string, out: string): Map<string, KeptPage> | 'damaged' {
  const manifest = readManifest(root, out, listFolder(out))
  return manifest === 'damaged' ? manifest : (manifest?.pages.all() ?? new Map())
}

/**
 * All that is kept: `null` where something of it is missing or the output folder is another one, `damaged` where a file is not as
 * it was written.
 */
export function readKeptSite(root: string, out: string): KeptSite | 'damaged' | null {
  const listing = listFolder(out)
  const manifest = readManifest(root, out, listing)
  if (manifest === null || manifest === 'damaged') return manifest
  const [tellings, edition, texts] = names.map((name) => readPart(root, out, name, manifest))
  if (tellings === 'damaged' || edition === 'damaged' || texts === 'damaged') return 'damaged'
  if (!tellings || !edition || !texts) return null
  return {
    pages: manifest.pages,
    tellings: JSON.parse(tellings) as KeptTellings,
    edition: readEdition(edition),
    texts: readTexts(texts),
    seals: manifest.seals,
    mirror: manifest.mirror,
    listing,
  }
}

/** What is to be kept: each part of it is asked for once, when it is written. */
export interface SiteToKeep extends Omit<KeptSite, 'pages' | 'seals'> {
  pages: Pick<KeptPages, 'lines'>
}

/** Keeps what is known of a site. Of the seals that are given, the parts are as they were. */
export function writeKeptSite(root: string, out: string, site: SiteToKeep, kept: Partial<Seals> = {}): void {
  const write = (name: PartName, text: () => Iterable<string>) =>
    kept[name] ?? writeSealed(root, pathOf(root, out, name), text())
  // The state of the output folder and of the generator.
  const state = stateOf(digestListing(site.listing))
  const manifest: Manifest = {
    mirror: site.mirror,
    seals: {
      tellings: write('tellings', () => jsonInPieces(site.tellings)),
      edition: write('edition', () => writeEdition(site.edition)),
      texts: write('texts', () => writeTexts(site.texts)),
    },
  }
  writeSealed(root, pathOf(root, out, 'pages'), inFrontOf([state, JSON.stringify(manifest)], site.pages.lines()))
}

function* inFrontOf(first: readonly string[], lines: Iterable<string>): Generator<string> {
  for (const line of first) yield `${line}\n`
  yield* lines
}

/** Nothing is read of what another generator wrote, or was written of another site: the state stands in front. */
function readManifest(root: string, out: string, listing: string): (Manifest & {pages: KeptPages}) | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, 'pages'))
  if (sealed === null || sealed === 'damaged') return sealed
  const [state = '', manifest = ''] = sealed.text.split('\n', 2)
  if (state !== stateOf(digestListing(listing))) return null
  const pages = openPages(sealed.text.slice(state.length + manifest.length + 2))
  return {...(JSON.parse(manifest) as Manifest), pages}
}

/** A part may be newer than the manifest, where a build was killed between the two. */
function readPart(root: string, out: string, name: PartName, {seals}: Manifest): string | 'damaged' | null {
  const sealed = readSealed(pathOf(root, out, name))
  if (sealed === null || sealed === 'damaged') return sealed
  return sealed.seal === seals[name] ? sealed.text : null
}

function stateOf(output: string): string {
  return hash('sha256', `${generatorIdentity()}\n${output}`)
}

function pathOf(root: string, out: string, name: 'pages' | PartName): string {
  return join(storeFolder(root), `${name}-${hash('sha256', out).slice(0, 16)}.json`)
}
