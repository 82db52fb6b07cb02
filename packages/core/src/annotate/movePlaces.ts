import type {Place} from '../model/place.ts'

/** Where a place is now; `undefined` where that is not known. */
export type PlaceNow = (place: Place) => Place | undefined

/** Copies what was read of a text, with each place in it as it is now. `undefined` where one of them is not known. */
export function movePlaces<Read>(read: Read, placeNow: PlaceNow): Read | undefined {
  const state = {isKnown: true}
  const moved = move(read, placeNow, state)
  return state.isKnown ? (moved as Read) : undefined
}

function move(read: unknown, placeNow: PlaceNow, state: {isKnown: boolean}): unknown {
  if (typeof read !== 'object' || read === null) return read
  if (Array.isArray(read)) return read.length === 0 ? read : read.map((item) => move(item, placeNow, state))
  // Copied as a whole and then changed where it must be: field by field takes longer.
  const copy: Record<string, unknown> = {...read}
  if ('endColumn' in read) {
    const place = placeNow(read as Place)
    if (!place) state.isKnown = false
    return Object.assign(copy, place)
  }
  for (const key in copy) {
    const part = copy[key]
    if (typeof part === 'object' && part !== null) copy[key] = move(part, placeNow, state)
  }
  return copy
}
