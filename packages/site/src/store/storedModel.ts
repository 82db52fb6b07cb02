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
  const before = readBytes(file, 0, start)
  const after = readBytes(file, end, fstatSync(file).size)
  if (
    !before.subarray(-opening.length - 1).equals(openingLine) ||
    !after.subarray(0, closingLine.length).equals(closingLine)
  ) {
    close()
    return null
  }
  const lines = openShelf(file, starts, close)
  return {
    model: {
      ...readFields(before.subarray(0, -openingLine.length - 1)),
      events: [],
      ...readFields(after.subarray(closingLine.length, -lastLine.length)),
    } as Partial<Chronology> as Chronology,
    count: lengths.length,
    // Every line but the last one ends with a comma.
    read: (index) => JSON.parse(lines.read(index, index + 1).replace(/,\n$/, '')) as Event,
    close,
  }
}

const openingLine = Buffer.from(`${opening}\n`)
const closingLine = Buffer.from(`\n${closing}`)
const lastLine = '\n}\n'

function readBytes(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  for (let done = 0, read = -1; read !== 0 && done < bytes.length; done += read)
    read = readSync(file, bytes, done, bytes.length - done, from + done)
  return bytes
}

/** A field of the model opens a line with two spaces, and what lies in it stands further in. */
const fieldOpening = '\n  "'

/** Reads fields one by one: a long one is read faster if no other one holds signs that are not of ASCII. */
function readFields(bytes: Buffer): Partial<Chronology> {
  const fields = {}
  for (let start = bytes.indexOf(fieldOpening); start >= 0; ) {
    const next = bytes.indexOf(fieldOpening, start + 1)
    const end = next < 0 ? bytes.length : next
    const field = decodeText(bytes.subarray(start, bytes[end - 1] === comma ? end - 1 : end))
    Object.assign(fields, JSON.parse(`{${field}}`))
    start = next
  }
  return fields
}

const comma = 0x2c
