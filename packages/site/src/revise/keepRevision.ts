import type {Event} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {writeItem} from '../data/writeModel.ts'
import {replaceCard} from '../store/eventCards.ts'
import {type KeptSite, writeKeptSite} from '../store/keptSite.ts'
import {listFolder, renewListing} from '../store/listFolder.ts'
import {makeMirror, mirrorOf, renewMirror} from '../store/mirror.ts'
import type {Retold} from './findRetold.ts'
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
  remade: Remade
  replaced: Replaced
}

/** Keeps a revised site for the next build, and gives the digest of its output folder. */
export function keepRevision(
  {root, out}: SiteConfig,
  {kept, before, edited, retold, remade, replaced: {addresses, isMirrored}}: KeptRevision,
): string {
  const {seals} = kept
  const {source, kept: chronology} = edited
  const hasNewCard = replaceCard(chronology.cards, retold.index, retold.after)
  kept.texts.set(source.file, source.text)
  const lengths = kept.models.get(source.file)?.lengths
  if (lengths)
    lengths[retold.index] = (lengths[retold.index] as number) + lengthOf(retold.after) - lengthOf(retold.before)
  const mirror = isMirrored && kept.mirror ? renewMirror(mirrorOf(root, out), kept.mirror) : makeMirror(root, out)
  // A new name of a file is a change of the file for the system.
  const listing = isMirrored ? renewListing(out, before, addresses) : listFolder(out)
  const stay = {
    pages: seals.pages,
    ...(hasNewCard ? {} : {edition: seals.edition}),
    ...(remade.tellsOthers ? {} : {tellings: seals.tellings}),
  }
  return writeKeptSite(root, out, {...kept, mirror, listing}, stay)
}

/** In bytes, as `writeModel` writes it. */
function lengthOf(event: Event): number {
  return Buffer.byteLength(writeItem(event))
}
