import type {Chronology, Diagnostic} from '@daybook/core'
import type {BuildOptions} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Edition} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {checkAddresses} from '../plan/checkAddresses.ts'
import {checkNames} from '../plan/checkNames.ts'
import {isTaken} from '../plan/findCollisions.ts'
import type {PlannedFile} from '../plan/plannedFile.ts'
import type {KeptSite} from '../store/keptSite.ts'
import type {Retold} from './findRetold.ts'
import type {RestoredContent} from './restoreContent.ts'

/** The address that an event's page had, and the one that it has since its id is another. */
export interface Move {
  from: string
  to: string
}

/** Where the page of an event moves; `null` where it stays. */
export function findMove(folder: string, {before, after}: Retold): Move | null {
  if (before.id === after.id) return null
  const addressOf = ({id}: {id: string}) => eventAddress({folder}, {id})
  return {from: addressOf(before), to: addressOf(after)}
}

/** What may lead to an event, or say that nothing does. */
export interface Surroundings {
  config: SiteConfig
  options: BuildOptions
  restored: RestoredContent
  kept: KeptSite
  told: readonly Diagnostic[]
}

/** True where nothing but what tells the event's name has to be made anew: nobody points at it, and it is told apart from all others. */
export function mayMove(move: Move, {before, after}: Retold, surroundings: Surroundings): boolean {
  const {config, options, restored, kept, told} = surroundings
  // Compared with another site, or as an error, a move is told of otherwise.
  if (options.strict || typeof options.published === 'string') return false
  if (config.navigation?.some(({href}) => href.includes('#')) || told.some(({code}) => code === 'unknown-fragment'))
    return false
  const addresses = new Set([move.from, move.to])
  for (const found of kept.edition.links.targets.values())
    for (const {address} of found.values()) if (addresses.has(address)) return false
  const ids = new Set([before.id, after.id])
  return restored.content.chronologies.every(({model}) => isUnknownTo(model, ids))
}

/** True where none of the ids is one that an event had, or one of an event that was withdrawn. */
function isUnknownTo({events, tombstones}: Chronology, ids: ReadonlySet<string>): boolean {
  return !tombstones.some(({id}) => ids.has(id)) && !events.some(({aliases}) => aliases.some((id) => ids.has(id)))
}

/** True where the site has room for the new address, and one language: pages of several are paired by ids. */
export function hasRoom({to}: Move, edition: Edition, files: PlannedFile[]): boolean {
  if (edition.translations.length > 0 || isTaken(to, files)) return false
  return checkNames(files.filter(({address}) => address === to)).length === 0
}

/** What a whole build tells of the move: nothing where it is compared with no site. */
export function tellMove({from}: Move, edition: Edition, {number}: Retold, {published}: BuildOptions): Diagnostic[] {
  if (published === null) return []
  return checkAddresses(
    [from],
    edition.chronologies.map((chronology) => ({
      ...chronology,
      events: chronology.events.filter((event) => event.number === number),
    })),
  )
}
