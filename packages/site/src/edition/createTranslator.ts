import type {Event} from '@daybook/core'
import type {Edition, PublishedChronology} from './edition.ts'
import {eventAddress} from './eventAddress.ts'

/** Where a page stands in one of the editions. */
export interface Translation {
  edition: Edition
  address: string
  /** False where the edition lacks the page, so that the address is that of the chronology or of the home page. */
  exact: boolean
}

/** Finds a page of an edition in all editions, the main edition first, its own among them. */
export type Translator = (from: Edition, address: string) => Translation[]

/**
 * Makes the look-up. Pages of a chronology have one name in all editions but for the events, which are paired; `exists`
 * says whether the site has a page.
 */
export function createTranslator(main: Edition, exists: (address: string) => boolean): Translator {
  const editions = [main, ...main.translations]
  const events = indexEvents(main)
  return (from, address) =>
    editions.map((edition) => {
      if (edition === from) return {edition, address, exact: true}
      const found = events.get(address)?.get(edition) ?? counterpart(from, edition, address)
      if (found !== null && exists(found)) return {edition, address: found, exact: true}
      const report = chronologyIn(edition, chronologyOf(from, address)?.name)
      return {edition, address: report ? `${report.folder}/index.html` : `${edition.prefix}index.html`, exact: false}
    })
}

/** Every address of a paired event with its addresses in the editions. */
function indexEvents(main: Edition): Map<string, Map<Edition, string>> {
  if (main.pairs.length === 0) return new Map()
  const addresses = new Map<Event, [Edition, string]>()
  for (const edition of [main, ...main.translations]) {
    for (const chronology of edition.chronologies) {
      for (const event of chronology.events) addresses.set(event, [edition, eventAddress(chronology, event)])
    }
  }
  const index = new Map<string, Map<Edition, string>>()
  for (const group of main.pairs) {
    const found = group.map((event) => addresses.get(event) as [Edition, string])
    const byEdition = new Map(found)
    for (const [, address] of found) index.set(address, byEdition)
  }
  return index
}

function counterpart(from: Edition, to: Edition, address: string): string | null {
  if (address === `${from.prefix}index.html`) return `${to.prefix}index.html`
  const own = from.pages.find((page) => page.address === address)
  if (own) return to.pages.find(({name}) => name === own.name)?.address ?? null
  const chronology = chronologyOf(from, address)
  if (!chronology) return to.prefix + address.slice(from.prefix.length)
  const rest = address.slice(chronology.folder.length)
  // An event that is not paired may still have a namesake in the other edition.
  if (rest.startsWith('/events/')) return null
  const same = chronologyIn(to, chronology.name)
  return same ? same.folder + rest : null
}

function chronologyOf({chronologies}: Edition, address: string): PublishedChronology | undefined {
  return chronologies.find(({folder}) => address.startsWith(`${folder}/`))
}

function chronologyIn({chronologies}: Edition, name: string | undefined): PublishedChronology | undefined {
  return chronologies.find((chronology) => chronology.name === name)
}
