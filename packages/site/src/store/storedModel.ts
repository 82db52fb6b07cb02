import {readFileSync} from 'node:fs'
import type {Chronology, Event} from '@daybook/core'

/** A chronology in the `events.json` of the last site, of which an event is read when it is asked for. */
export interface StoredModel {
  /** All but the events. */
  model: Omit<Chronology, 'events'>
  /** The whole file. */
  bytes: Buffer
  /** How many events there are. */
  count: number
  read(index: number): Event
}

const lineEnd = 0x0a
const opening = '\n  "events": [\n'
const closing = Buffer.from('\n  ]')

/**
 * Opens a file that `writeModel` wrote: each event is a line of its own. `null` for a chronology without events. Throws for
 * a file that cannot be read.
 */
export function openModel(path: string): StoredModel | null {
  const bytes = readFileSync(path)
  const before = bytes.indexOf(opening)
  const end = bytes.indexOf(closing, before + opening.length)
  if (before < 0 || end < 0) return null
  const starts = [before + opening.length]
  for (let at = starts[0] as number; ; ) {
    at = bytes.indexOf(lineEnd, at) + 1
    if (at > end || at === 0) break
    starts.push(at)
  }
  const around = `${bytes.toString('utf8', 0, before)}\n  "events": []${bytes.toString('utf8', end + closing.length)}`
  return {
    model: JSON.parse(around) as Chronology,
    bytes,
    count: starts.length,
    read(index) {
      const next = starts[index + 1]
      // Every line but the last one ends with a comma.
      const line = bytes.toString('utf8', starts[index], next === undefined ? end : next - 2)
      return JSON.parse(line) as Event
    },
  }
}
