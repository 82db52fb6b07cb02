import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'
import {writeWhole} from '../write/writeWhole.ts'

/** A file to be written that is another one with a piece exchanged. */
export interface Exchange {
  from: string
  to: string
  /** What `from` says once, and what `to` says instead. */
  before: Uint8Array
  after: Uint8Array
}

/** Bytes that are read at a time: they stay near the processor until they are written. */
const blockSize = 1 << 18

/**
 * Writes the file and gives its SHA-256, in hexadecimal; `null` where the piece is not in the other file once, and then what was
 * written is of no use. Throws the errors of the file system.
 */
export function exchangePiece({from, to, before, after}: Exchange, size = blockSize): string | null {
  if (before.length === 0) return null
  const file = openSync(from, 'r')
  const sum = createHash('sha256')
  let found = 0
  try {
    writeWhole(to, (write) => {
      const put = (bytes: Uint8Array) => {
        sum.update(bytes)
        write(bytes)
      }
      found = exchange((bytes) => readSync(file, bytes), put, before, after, size)
    })
  } finally {
    closeSync(file)
  }
  return found === 1 ? sum.digest('hex') : null
}

/** Puts out what is read with the piece exchanged, and gives how often it was found: no more is read after the second time. */
function exchange(
  read: (bytes: Uint8Array) => number,
  put: (bytes: Uint8Array) => void,
  before: Uint8Array,
  after: Uint8Array,
  size: number,
): number {
  // The piece may lie across two blocks, so that many bytes of the last one are kept in front of the next.
  const reach = before.length - 1
  const buffer = Buffer.alloc(reach + size)
  let [held, done, found] = [0, 0, 0]
  for (;;) {
    const count = read(buffer.subarray(held))
    const bytes = buffer.subarray(0, held + count)
    for (let at = bytes.indexOf(before); at >= 0; at = bytes.indexOf(before, at + 1)) {
      if (++found > 1) return found
      put(bytes.subarray(done, at))
      put(after)
      done = at + before.length
    }
    const end = count === 0 ? bytes.length : Math.max(0, bytes.length - reach)
    if (end > done) put(bytes.subarray(done, end))
    if (count === 0) return found
    // What is held was searched only as far as the piece could begin there.
    bytes.copyWithin(0, end)
    held = bytes.length - end
    done = Math.max(0, done - end)
  }
}
