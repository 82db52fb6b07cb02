import {hash} from 'node:crypto'
import {writeItem} from '../data/writeModel.ts'
import type {Telling} from '../edition/readings.ts'
import type {PlannedData, PlannedFile, PlannedPage} from '../plan/plannedFile.ts'
import {filesTelling, keepTelling, moveTelling} from '../store/tellings.ts'
import type {Piece} from './exchangePieces.ts'
import {type Retold, renamedSections} from './findRetold.ts'
import type {Move} from './move.ts'
import type {MadeFile, StandingOutput} from './openOutput.ts'
import {openPages, type StandingPages, type StandingSite} from './openPages.ts'
import type {EditedText} from './restoreContent.ts'
import {shiftedTables} from './shiftedTables.ts'

/** A site whose files are as they were built, and what they are made from. */
export interface StandingFiles extends StandingSite {
  files: PlannedFile[]
  edited: EditedText
  /** Where the page of the retold event moves. */
  move: Move | null
  exchange: StandingOutput['exchange']
}

/** What has to be written for a retold event; what is kept of the site says so already. */
export interface Remade {
  /** Each file by its address: its bytes in pieces, or where it is. */
  files: Map<string, readonly Uint8Array[] | MadeFile>
  /** Addresses of the pages that were rendered, in the order of the site. */
  rendered: string[]
  /** Addresses that the site has no more, and those among the files that it did not have. */
  gone: string[]
  come: string[]
  /** True where a page tells other events than before. */
  tellsOthers: boolean
}

/** Makes the files that tell an event whose words changed. `null` where one of them has to be looked at by a whole build. */
export async function remakeFiles(site: StandingFiles, retold: Retold): Promise<Remade | null> {
  const {kept, move} = site
  if (move) {
    if (!kept.pages.move(move.from, move.to)) return null
    moveTelling(kept.tellings, move.from, move.to)
  }
  // A table shows a figure beside the name of its event.
  const telling = filesTelling(kept.tellings, retold.number, retold.isRenamed || retold.restates)
  const shifted = shiftedTables(site.edition, retold)
  const isTold = (file: PlannedFile) =>
    telling.has(file.address) || shifted.has(file.address) || (move && file.kind === 'data' && file.listsPages)
  const told = site.files.filter(isTold)
  const pages = told.filter((file) => file.kind === 'page')
  const others = told.filter((file) => file.kind === 'data')
  if (pages.length + others.length < told.length) return null
  const data = others.filter((file) => !saysTheSame(file, retold))
  // While they are written, the pages are rendered.
  const exchanged = data.map((file) => exchangeIn(site, file, retold))
  // Where a page says that all of this is for nothing, nobody waits for them.
  for (const each of exchanged) each.catch(() => {})
  const standing = openPages(site)
  // If the page of another event comes out as it stands, then what the pages are made from was restored as it was.
  const other = site.files.find((file) => file.kind === 'page' && file.template === 'event' && !pages.includes(file))
  if (other?.kind === 'page' && !standing.isAlike(other)) return null
  const remade = renderAll(site, standing, pages)
  if (remade === null) return null
  if (move) {
    remade.gone.push(move.from)
    remade.come.push(move.to)
  }
  for (const [place, file] of data.entries()) {
    const made = file.piece ? await exchanged[place] : tellAnew(site, file, remade)
    if (!made) return null
    remade.files.set(file.address, made)
  }
  return remade
}

/** True for a file that tells the event, but none of the words that are others. */
function saysTheSame({piece}: PlannedData, {before, after}: Retold): boolean {
  return piece !== undefined && piece !== writeItem && piece(before) === piece(after)
}

async function exchangeIn({exchange, edited}: StandingFiles, {address, piece}: PlannedData, retold: Retold) {
  if (piece === undefined) return null
  return exchange(address, piece === writeItem ? piecesOfModel(edited, retold) : [pieceOf(piece, retold)])
}

/** What a model says otherwise: the event, and sections that name it. */
export function piecesOfModel(edited: EditedText, retold: Retold): Piece[] {
  return [retold, ...renamedSections(edited, retold)].map((change) => pieceOf(writeItem, change))
}

function pieceOf<Part>(write: (part: Part) => string, {before, after}: {before: Part; after: Part}): Piece {
  return {before: Buffer.from(write(before)), after: Buffer.from(write(after))}
}

function renderAll(
  {edition: {readings}, kept}: StandingSite,
  standing: StandingPages,
  pages: PlannedPage[],
): Remade | null {
  const remade: Remade = {files: new Map(), rendered: [], gone: [], come: [], tellsOthers: false}
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
  return remade
}

/** Makes a file of data whole, which may tell other events than before. */
function tellAnew({edition: {readings}, kept}: StandingSite, file: PlannedData, remade: Remade): Uint8Array[] {
  readings.begin(file.address)
  const content = contentOf(file)
  readings.end()
  if (keepTelling(kept.tellings, file.address, readings.files.get(file.address) as Telling)) remade.tellsOthers = true
  return content
}

function contentOf(file: PlannedData): Uint8Array[] {
  const content = file.content()
  if (typeof content === 'string') return [Buffer.from(content)]
  return content instanceof Uint8Array ? [content] : Array.from(content, (piece) => Buffer.from(piece))
}
