import type {Diagnostic, Event} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {PublishedChronology} from '../edition/edition.ts'

/**
 * Compares the addresses of events with those of the site that was published last. An address that somebody may have cited
 * must not go away unsaid: it moves when the date or the first words of an event change, unless its details name an ID.
 */
export function checkAddresses(published: readonly string[], chronologies: PublishedChronology[]): Diagnostic[] {
  const known = new Map<string, Set<string>>()
  for (const address of published) {
    const [, folder, id] = /^(.+)\/events\/([^/]+)\.html$/.exec(address) ?? []
    if (folder !== undefined && id !== undefined) known.set(folder, (known.get(folder) ?? new Set()).add(id))
  }
  return chronologies.flatMap((chronology) => {
    const before = known.get(chronology.folder)
    return before ? checkChronology(before, chronology) : []
  })
}

function checkChronology(before: Set<string>, {file, events}: PublishedChronology): Diagnostic[] {
  const now = new Set(events.flatMap(({id, aliases}) => [id, ...aliases]))
  const added = events.filter(({id}) => !before.has(id))
  return [...before].filter((id) => !now.has(id)).map((id) => report(id, takeSuccessor(id, added), file))
}

/** The new event that the old address most likely belonged to: the first of the same date. */
function takeSuccessor(id: string, added: Event[]): Event | undefined {
  const index = added.findIndex((event) => dateOf(event.id) !== '' && dateOf(event.id) === dateOf(id))
  return index < 0 ? undefined : added.splice(index, 1)[0]
}

function dateOf(id: string): string {
  return /^[\dx]{4}(?:-\d\d){0,2}(?=-|$)/.exec(id)?.[0] ?? ''
}

function report(id: string, successor: Event | undefined, file: string): Diagnostic {
  if (!successor)
    return problem('address-gone', startOf(file), `The event that was published as ${id} is not here any more.`)
  return problem(
    'address-moved',
    successor.at,
    `This event was published as ${id}; its address is now ${successor.id}.`,
    `To keep the address, add the line "- ID: ${id}" to the details of the event.`,
  )
}
