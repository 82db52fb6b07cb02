import {digestListing, digestOutput} from './digestOutput.ts'
import {type KeptEdition, readEdition, writeEdition} from './keptEdition.ts'
import {type KeptPages, openPages} from './keptPages.ts'
import {readTexts, writeTexts} from './keptTexts.ts'
import type {MirrorState} from './mirror.ts'
import type {ModelLines} from './modelLines.ts'
import type {KeptPage} from './pageMemory.ts'
import {type PartName, readManifest, readPart, type Seals, writeManifest, writePart} from './siteManifest.ts'
import {readFigures, type StoredFigures, writeFigures} from './storedFigures.ts'
import {readSearch, type StoredSearch, writeSearch} from './storedSearch.ts'
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
  /** The figures of the events, which are not always needed; `null` and `damaged` as for all that is kept. */
  readFigures(): StoredFigures | 'damaged' | null
  /** What the search index is made of, likewise. */
  readSearch(): StoredSearch | 'damaged' | null
  seals: Seals
  mirror: MirrorState | null
  /** The digest of the output folder that all of this is of. */
  output: string
}

/**
 * The pages that the last build left in an output folder: none where a file of the folder, or the generator, is another one
 * since; `damaged` where a file that tells is not as it was written.
 */
export function readKeptPages(root: string, out: string): Map<string, KeptPage> | 'damaged' {
  const manifest = readManifest(root, out)
  if (manifest === null || manifest === 'damaged') return manifest ?? new Map()
  const pages = readPart(root, out, 'pages', manifest)
  if (pages === null || pages === 'damaged') return pages ?? new Map()
  return manifest.output === digestOutput(out) ? openPages(pages, manifest.pages).all() : new Map()
}

/**
 * All that is kept: `null` where something of it is missing, `damaged` where a file is not as it was written. It holds where
 * the output folder is the one it is of, which is not looked at here.
 */
export function readKeptSite(root: string, out: string): KeptSite | 'damaged' | null {
  const manifest = readManifest(root, out)
  if (manifest === null || manifest === 'damaged') return manifest
  const read = (name: PartName) => readPart(root, out, name, manifest)
  const [pages, tellings, edition, texts] = (['pages', 'tellings', 'edition', 'texts'] as const).map(read)
  if ([pages, tellings, edition, texts].includes('damaged')) return 'damaged'
  if (pages == null || !tellings || !edition || !texts) return null
  return {
    pages: openPages(pages, manifest.pages),
    tellings: readTellings(tellings),
    edition: readEdition(edition),
    texts: readTexts(texts),
    models: new Map(manifest.models),
    readFigures() {
      const figures = read('figures')
      return figures === null || figures === 'damaged' ? figures : readFigures(figures)
    },
    readSearch() {
      const search = read('search')
      return search === null || search === 'damaged' ? search : readSearch(search)
    },
    seals: manifest.seals,
    mirror: manifest.mirror,
    output: manifest.output,
  }
}

/** What is to be kept: each part of it is asked for once, when it is written. */
export interface SiteToKeep extends Omit<KeptSite, 'pages' | 'readFigures' | 'readSearch' | 'seals' | 'output'> {
  pages: Pick<KeptPages, 'lines' | 'replaced'>
  figures: StoredFigures
  search: StoredSearch
  /** The output folder, file by file. */
  listing: string
}

/** With more pages that are others, all are written anew. */
const mostReplaced = 500

/**
 * Keeps what is known of a site, and gives the digest of its output folder. Parts whose seals are given stay: the pages while few of
 * them are others, the rest as they are. Texts never do, since what was taken out of one may harm somebody.
 */
export function writeKeptSite(
  root: string,
  out: string,
  site: SiteToKeep,
  kept: Partial<Omit<Seals, 'texts'>> = {},
): string {
  const write = (name: PartName, text: Iterable<string>) => writePart(root, out, name, text)
  const replaced = kept.pages === undefined ? [] : site.pages.replaced()
  const keepsPages = kept.pages !== undefined && replaced.length <= mostReplaced
  const output = digestListing(site.listing)
  writeManifest(root, out, {
    output,
    mirror: site.mirror,
    models: [...site.models],
    seals: {
      pages: keepsPages ? (kept.pages as string) : write('pages', site.pages.lines()),
      tellings: kept.tellings ?? write('tellings', writeTellings(site.tellings)),
      edition: kept.edition ?? write('edition', writeEdition(site.edition)),
      texts: write('texts', writeTexts(site.texts)),
      figures: kept.figures ?? write('figures', writeFigures(site.figures)),
      search: kept.search ?? write('search', writeSearch(site.search)),
    },
    pages: keepsPages ? replaced : [],
  })
  return output
}
