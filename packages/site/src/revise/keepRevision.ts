import type {SiteConfig} from '../config/loadConfig.ts'
import {writeItem} from '../data/writeModel.ts'
import {replaceCard} from '../store/eventCards.ts'
import {type KeptSite, writeKeptSite} from '../store/keptSite.ts'
import {listFolder, relist, renewListing} from '../store/listFolder.ts'
import {makeMirror, mirrorOf, renewMirror} from '../store/mirror.ts'
import {replaceFigures, type StoredFigures} from '../store/storedFigures.ts'
import {noSearch, type StoredSearch} from '../store/storedSearch.ts'
import {type Retold, renamedSections} from './findRetold.ts'
import type {Move} from './move.ts'
import type {Remade} from './remakeFiles.ts'
import type {Replaced} from './replaceFiles.ts'
import type {EditedText} from './restoreContent.ts'

/** A site as it was kept, and what was done to it since. */
export interface KeptRevision {
  kept: KeptSite
  /** The files of the output folder before, as they were listed. */
  before: string
  edited: EditedText
  retold: Retold
  /** The figures that were kept, where any of the event's are others now. */
  figures: StoredFigures
  /** What the search index is made of, where that is something else now. */
  search: StoredSearch | null
  move: Move | null
  remade: Remade
  replaced: Replaced
}

/** Keeps a revised site for the next build, and gives the digest of its output folder. */
export function keepRevision(
  {root, out}: SiteConfig,
  {kept, before, edited, retold, figures, search, move, remade, replaced: {addresses, isMirrored}}: KeptRevision,
): string {
  const {seals} = kept
  const {source, kept: chronology} = edited
  const hasNewCard = replaceCard(chronology.cards, retold.index, retold.after)
  replaceFigures(figures, source.file, retold.index, retold.after)
  kept.texts.set(source.file, source.text)
  const lines = kept.models.get(source.file)
  if (lines) {
    const {lengths} = lines
    lengths[retold.index] = (lengths[retold.index] as number) + grownBy(retold)
    // The sections stand before the events.
    for (const section of renamedSections(edited, retold)) lines.start += grownBy(section)
  }
  const mirror = isMirrored && kept.mirror ? renewMirror(mirrorOf(root, out), kept.mirror) : makeMirror(root, out)
  const listed = remade.gone.length + remade.come.length > 0 ? relist(before, remade) : before
  // A new name of a file, which each gets where there is no mirror, is a change of the file for the system.
  const listing = isMirrored ? renewListing(out, listed, addresses) : listFolder(out)
  const stay = {
    ...(retold.restates ? {} : {figures: seals.figures}),
    ...(search === null ? {search: seals.search} : {}),
    ...(move ? {} : {pages: seals.pages}),
    ...(hasNewCard ? {} : {edition: seals.edition}),
    ...(remade.tellsOthers || move ? {} : {tellings: seals.tellings}),
  }
  return writeKeptSite(root, out, {...kept, figures, search: search ?? noSearch, mirror, listing}, stay)
}

/** In bytes, as `writeModel` writes it. */
function grownBy({before, after}: {before: unknown; after: unknown}): number {
  return Buffer.byteLength(writeItem(after)) - Buffer.byteLength(writeItem(before))
}
