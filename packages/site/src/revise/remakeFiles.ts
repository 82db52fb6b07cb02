import {hash} from 'node:crypto'
import {join} from 'node:path'
import type {Edition} from '../edition/edition.ts'
import type {Telling} from '../edition/readings.ts'
import type {PlannedData, PlannedFile, PlannedPage} from '../plan/plannedFile.ts'
import type {KeptSite} from '../store/keptSite.ts'
import type {KeptPage} from '../store/pageMemory.ts'
import type {Theme} from '../theme/theme.ts'
import type {Retold} from './findRetold.ts'
import {openPages, type StandingPages} from './openPages.ts'
import {replacePiece} from './replacePiece.ts'

/** A site whose files are as they were built, and what they are made from. */
export interface StandingSite {
  out: string
  edition: Edition
  theme: Theme
  files: PlannedFile[]
  kept: KeptSite
}

/** What has to be written for a retold event, and what is known of it then. */
export interface Remade {
  /** The bytes of each file in pieces, by its address. */
  files: Map<string, readonly Uint8Array[]>
  /** Addresses of the pages that were rendered, in the order of the site. */
  rendered: string[]
  pages: Map<string, KeptPage>
  tellings: Map<string, Telling>
  /** True where a page tells other events than before. */
  tellsOthers: boolean
}

/** Makes the files that tell an event whose words changed. `null` where one of them has to be looked at by a whole build. */
export function remakeFiles(site: StandingSite, retold: Retold): Remade | null {
  const told = site.files.filter(({address}) => tells(site.kept.tellings.get(address), retold))
  const pages = told.filter((file) => file.kind === 'page')
  const data = told.filter((file) => file.kind === 'data')
  if (pages.length + data.length < told.length) return null
  const standing = openPages(site)
  // If the page of another event comes out as it stands, then what the pages are made from was restored as it was.
  const other = site.files.find((file) => file.kind === 'page' && file.template === 'event' && !pages.includes(file))
  if (other?.kind === 'page' && !standing.isAlike(other)) return null
  return gather(site, standing, pages, data, retold)
}

function tells(telling: Telling | undefined, {number, isRenamed}: Retold): boolean {
  if (telling === undefined) return false
  return telling.texts.includes(number) || (isRenamed && telling.names.includes(number))
}

function gather(
  {out, edition: {readings}, kept}: StandingSite,
  standing: StandingPages,
  pages: PlannedPage[],
  data: PlannedData[],
  retold: Retold,
): Remade | null {
  const {pages: known, tellings} = kept
  const remade: Remade = {files: new Map(), rendered: [], pages: new Map(known), tellings, tellsOthers: false}
  for (const page of pages) {
    const {address} = page
    const made = standing.make(page)
    if (made === null) return null
    const telling = readings.files.get(address) as Telling
    if (JSON.stringify(telling) !== JSON.stringify(kept.tellings.get(address))) remade.tellsOthers = true
    remade.tellings.set(address, telling)
    if (made.html === null) continue
    const bytes = Buffer.from(made.html)
    remade.files.set(address, [bytes])
    remade.rendered.push(address)
    remade.pages.set(address, {key: made.key, sha256: hash('sha256', bytes)})
  }
  for (const file of data) {
    const pieces = file.piece ? replacePiece(join(out, file.address), file.piece, retold) : contentOf(file)
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
