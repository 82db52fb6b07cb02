import {movePlaces} from '../../annotate/movePlaces.ts'
import type {Place} from '../../model/place.ts'
import type {Change} from './findChange.ts'

/** Gives what was read its places in the new version; itself where they are the same, `undefined` where one of them is gone. */
export type Move = <Read>(read: Read) => Read | undefined

/** Makes ready to move what stands below a change by as many lines as came or went. */
export function startMoving({first, last, lastNow}: Pick<Change, 'first' | 'last' | 'lastNow'>): Move {
  const grown = lastNow - last
  const placeNow = (place: Place): Place | undefined => {
    if (place.endLine < first) return place
    if (place.line <= last) return undefined
    return {...place, line: place.line + grown, endLine: place.endLine + grown}
  }
  return (read) => (grown === 0 ? read : movePlaces(read, placeNow))
}
