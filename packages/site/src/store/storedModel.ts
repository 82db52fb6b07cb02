import {close as closeFile, fstatSync, openSync, readSync} from 'node:fs'
import type {Chronology, Event} from '@daybook/core'
import {decodeText} from '../content/decodeText.ts'
import {closing, type ModelLines, opening} from './modelLines.ts'
import {openShelf} from './shelf.ts'

/** A chronology in the `events.json` of the last site, of which an event is read when it is asked for. */
export interface StoredModel {
  /** All but the events. */
  model: Omit<Chronology, 'events'>
  /** How many events there are. */
  count: number
  read(index: number): Event
  close(): void
}

/** Opens a file that `writeModel` wrote. `null` where the lines are not those of it. Throws for a file that cannot be read. */
export function openModel(path: string, {start, lengths}: ModelLines): StoredModel | null {
  const file = openSync(path, 'r')
  // A long file that is gone by then takes long to free, which is done beside what goes on.
  const close = () => closeFile(file, () => {})
  const starts = new Float64Array(lengths.length + 1)
  starts[0] = start
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] as number) + length
  const end = starts[lengths.length] as number
  const before = readText(file, 0, start)
  const after = readText(file, end, fstatSync(file).size)
  if (!before.endsWith(`${opening}\n`) || !after.startsWith(`\n${closing}`)) {
    close()
    return null
  }
  const lines = openShelf(file, starts, close)
  return {
    model: JSON.parse(before + after.slice(1)) as Chronology,
    count: lengths.length,
    // Every line but the last one ends with a comma.
    read: (index) => JSON.parse(lines.read(index, index + 1).replace(/,\n$/, '')) as Event,
    close,
  }
}

function readText(file: number, from: number, to: number): string {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  for (let done = 0, read = -1; read !== 0 && done < bytes.length; done += read)
    read = readSync(file, bytes, done, bytes.length - done, from + done)
  return decodeText(bytes)
}
