import {hash} from 'node:crypto'
import type {Edition} from '../edition/edition.ts'
import type {Telling} from '../edition/readings.ts'
import type {PlannedData, PlannedFile, PlannedPage} from '../plan/plannedFile.ts'
import type {KeptSite} from '../store/keptSite.ts'
import {filesTelling, keepTelling} from '../store/tellings.ts'
import type {Theme} from '../theme/theme.ts'
import type {Retold} from './findRetold.ts'
import {openPages, type StandingPages} from './openPages.ts'
import {replacePiece} from './replacePiece.ts'

/** A site whose files are as they were built, and what they are made from. */
export interface StandingSite {
  edition: Edition
  theme: Theme
  files: PlannedFile[]
  kept: KeptSite
  /** Reads a file of the site. */
  read(address: string): Buffer
}

/** What has to be written for a retold event; what is kept of the site says so already. */
export interface Remade {
  /** The bytes of each file in pieces, by its address. */
  files: Map<string, readonly Uint8Array[]>
  /** Addresses of the pages that were rendered, in the order of the site. */
  rendered: string[]
  /** True where a page tells other events than before. */
  tellsOthers: boolean
}

/** Makes the files that tell an event whose words changed. `null` where one of them has to be looked at by a whole build. */
export function remakeFiles(site: StandingSite, retold: Retold): Remade | null {
  const telling = filesTelling(site.kept.tellings, retold.number, retold.isRenamed)
  const told = site.files.filter(({address}) => telling.has(address))
  const pages = told.filter((file) => file.kind === 'page')
  const data = told.filter((file) => file.kind === 'data')
  if (pages.length + data.length < told.length) return null
  const standing = openPages(site)
  // If the page of another event comes out as it stands, then what the pages are made from was restored as it was.
  const other = site.files.find((file) => file.kind === 'page' && file.template === 'event' && !pages.includes(file))
  if (other?.kind === 'page' && !standing.isAlike(other)) return null
  return gather(site, standing, pages, data, retold)
}

function gather(
  {read, edition: {readings}, kept}: StandingSite,
  standing: StandingPages,
  pages: PlannedPage[],
  data: PlannedData[],
  retold: Retold,
): Remade | null {
  const remade: Remade = {files: new Map(), rendered: [], tellsOthers: false}
  for (const page of pages) {
    const {address} = page
    const made = standing.make(page)
    if (made === null) return null
    if (keepTelling(kept.tellings, address, readings.files.get(address) as Telling)) remade.tellsOthers = true
    if (made.html === null) continue
    const bytes = Buffer.from(made.html)
    remade.files.set(address, [bytes])
    remade.rendered.push(address)
    kept.pages.replace(address, {key: made.key, sha256: hash('sha256', bytes)})
  }
  for (const file of data) {
    const pieces = file.piece ? replacePiece(read(file.address), file.piece, retold) : contentOf(file)
    if (pieces === null) return null
    remade.files.set(file.address, pieces)
  }
  return remade
}

function contentOf(file: PlannedData): Uint8Array[] {
  const content = file.content()
  if (typeof content === 'string') return [Buffer.from(content)]
  return content instanceof Uint8Array ? [content] : Array.from(content, (piece) => Buffer.from(piece))
}
