import {allChronologies} from '../edition/allChronologies.ts'
import type {Edition, Target} from '../edition/edition.ts'
import type {EditionLinks} from '../edition/makeEdition.ts'
import {type StoredCards, storeCards} from './eventCards.ts'
import {jsonInPieces} from './jsonInPieces.ts'

/** What a site was made from, as far as it is not in its files or takes long to find out. */
export interface KeptEdition {
  /** The chronologies by the names of their files. */
  chronologies: Map<string, KeptChronology>
  links: EditionLinks
}

/** A chronology that was published: the folder of its pages, the cards of its events. */
export interface KeptChronology {
  folder: string
  cards: StoredCards
}

/** Takes what is kept of a site that was built. */
export function keepEdition(edition: Edition): KeptEdition {
  const {targets, media, images} = edition
  return {
    chronologies: new Map(
      allChronologies(edition).map(({file, folder, model}) => [file, {folder, cards: storeCards(model.events)}]),
    ),
    links: {targets, media, images},
  }
}

/** What is kept, as text in pieces. */
export function writeEdition({chronologies, links: {targets, media, images}}: KeptEdition): Iterable<string> {
  const found = [...targets].map(([file, urls]) => [file, [...urls]])
  return jsonInPieces({chronologies: [...chronologies], links: {targets: found, media, images: [...images]}})
}

/** Reads what `writeEdition` wrote. */
export function readEdition(json: string): KeptEdition {
  const {chronologies, links} = JSON.parse(json) as {
    chronologies: [string, KeptChronology][]
    links: {
      targets: [string, [string, Target][]][]
      media: EditionLinks['media']
      images: [string, {width: number; height: number}][]
    }
  }
  return {
    chronologies: new Map(chronologies),
    links: {
      targets: new Map(links.targets.map(([file, found]) => [file, new Map(found)])),
      media: links.media,
      images: new Map(links.images),
    },
  }
}
