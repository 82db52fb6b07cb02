import {isDeepStrictEqual} from 'node:util'
import {expect} from 'vitest'
import type {Chronology} from '../../src/model/chronology.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {reviseChronology} from '../../src/revise/reviseChronology.ts'

/**
 * Fails unless a revision is the chronology that the parser makes of the new source, with at most one event another object. Gives
 * the revision, `null` where there is none.
 */
export function checkRevision(before: string, after: string, options: ParseOptions = {}): Chronology | null {
  const key = JSON.stringify([before, options])
  const {chronology, untouched} = parsed.get(key) ?? parse(before, options)
  if (parsed.size < 300) parsed.set(key, {chronology, untouched})
  const revised = reviseChronology({source: before, chronology}, after, options)
  expect(JSON.stringify(chronology)).toBe(untouched)
  if (!revised) return null
  const anew = parseChronology(after, options)
  // The slow comparison is for its message.
  if (!isDeepStrictEqual(revised, anew)) expect({before, after, revised}).toEqual({before, after, revised: anew})
  // Fields are written in the order in which they stand.
  expect(JSON.stringify(revised)).toBe(JSON.stringify(anew))
  const others = revised.events.filter((event, index) => event !== chronology.events[index])
  expect(others.length).toBeLessThanOrEqual(1)
  return revised
}

/** Many edits start from the same chronologies. */
const parsed = new Map<string, ReturnType<typeof parse>>()

function parse(source: string, options: ParseOptions): {chronology: Chronology; untouched: string} {
  const chronology = parseChronology(source, options)
  return {chronology, untouched: JSON.stringify(chronology)}
}
