import type {Event} from '@daybook/core'
import type {Edition} from '../edition/edition.ts'
import type {EventShelf} from '../edition/eventShelf.ts'
import {eventInShort, startSharing} from './eventInShort.ts'
import {freeMemory} from './freeMemory.ts'
import {fillShelf, type Shelf} from './shelf.ts'

/** Where a build has what it does not hold in memory. */
export interface Aside {
  /** Moves what is large of the events of a site into the file. They stay as they are where that cannot be written. */
  put(edition: Edition): void
  /** Removes the file, when nobody asks for an event any more. */
  close(): void
}

/** `path` is that of the file, which is made when something is put there. */
export function startAside(path: string): Aside {
  let shelf: Shelf | null = null
  return {
    put(edition) {
      const editions = [edition, ...edition.translations]
      const events = editions.flatMap(({chronologies}) => chronologies).flatMap(({model}) => model.events)
      const filled = orNull(() => fillShelf(path, piecesOf(events)))
      if (filled === null) return
      shelf = filled
      const stored = openEvents(filled)
      const share = startSharing()
      for (const [place, event] of events.entries()) event.putAside(stored, place, eventInShort(event, share))
      freeMemory()
    },
    close: () => shelf?.close(),
  }
}

/** No text in JSON has it, for there a quotation mark is escaped. */
const emptyBody = '"body":[]'

/** Three pieces for each event, which are its JSON together; the one in the middle is its body. */
function* piecesOf(events: readonly {whole: Event}[]): Generator<string> {
  for (const {whole} of events) {
    const line = JSON.stringify({...whole, body: []})
    const start = line.indexOf(emptyBody) + emptyBody.length - 2
    yield line.slice(0, start)
    yield JSON.stringify(whole.body)
    yield line.slice(start + 2)
  }
}

/** The one that was read last is at hand: a page asks for it several times. */
function openEvents(shelf: Shelf): EventShelf {
  const line = (place: number) => shelf.read(place * 3, place * 3 + 3)
  const last: {place: number; body: Event['body']} = {place: -1, body: []}
  return {
    line,
    whole: (place) => JSON.parse(line(place)) as Event,
    body(place) {
      if (last.place !== place) {
        last.body = JSON.parse(shelf.read(place * 3 + 1, place * 3 + 2)) as Event['body']
        last.place = place
      }
      return last.body
    },
  }
}

function orNull<Result>(make: () => Result): Result | null {
  try {
    return make()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
