import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'
import {writeWhole} from '../write/writeWhole.ts'

/** A file to be written that is another one with pieces exchanged. */
export interface Exchange {
  from: string
  to: string
  pieces: readonly Piece[]
}

/** What a file says once, and what another one says instead. */
export interface Piece {
  before: Uint8Array
  after: Uint8Array
}

/** Bytes that are read at a time: they stay near the processor until they are written. */
const blockSize = 1 << 18

/**
 * Writes the file and gives its SHA-256, in hexadecimal; `null` where not each of the pieces is in the other file once, apart from
 * the others, and then what was written is of no use. Throws the errors of the file system.
 */
export function exchangePieces({from, to, pieces}: Exchange, size = blockSize): string | null {
  if (pieces.length === 0 || pieces.some(({before}) => before.length === 0)) return null
  const file = openSync(from, 'r')
  const sum = createHash('sha256')
  let isWhole = false
  try {
    writeWhole(to, (write) => {
      const put = (bytes: Uint8Array) => {
        sum.update(bytes)
        write(bytes)
      }
      isWhole = exchange((bytes) => readSync(file, bytes), put, pieces, size)
    })
  } finally {
    closeSync(file)
  }
  return isWhole ? sum.digest('hex') : null
}

/** Puts out what is read with the pieces exchanged; false, and no more is read, where one of them is there again or lies in another. */
function exchange(
  read: (bytes: Uint8Array) => number,
  put: (bytes: Uint8Array) => void,
  pieces: readonly Piece[],
  size: number,
): boolean {
  // A piece may lie across two blocks, so that many bytes of the last one are kept in front of the next.
  const reach = Math.max(...pieces.map(({before}) => before.length)) - 1
  const buffer = Buffer.alloc(reach + size)
  const found = new Set<Piece>()
  let [held, done] = [0, 0]
  for (;;) {
    const count = read(buffer.subarray(held))
    const bytes = buffer.subarray(0, held + count)
    for (const {piece, at} of findNew(bytes, held, pieces)) {
      if (found.has(piece) || at < done) return false
      found.add(piece)
      put(bytes.subarray(done, at))
      put(piece.after)
      done = at + piece.before.length
    }
    const end = count === 0 ? bytes.length : Math.max(0, bytes.length - reach)
    if (end > done) put(bytes.subarray(done, end))
    if (count === 0) return found.size === pieces.length
    bytes.copyWithin(0, end)
    held = bytes.length - end
    done = Math.max(0, done - end)
  }
}

/** Where pieces lie that were not there whole in the bytes held from before, in order. */
function findNew(bytes: Buffer, held: number, pieces: readonly Piece[]): {piece: Piece; at: number}[] {
  const places: {piece: Piece; at: number}[] = []
  for (const piece of pieces) {
    const first = Math.max(0, held - piece.before.length + 1)
    for (let at = bytes.indexOf(piece.before, first); at >= 0; at = bytes.indexOf(piece.before, at + 1))
      places.push({piece, at})
  }
  return places.sort((a, b) => a.at - b.at)
}
