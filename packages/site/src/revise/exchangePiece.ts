import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {writeWhole} from '../write/writeWhole.ts'

/** A file to be written that is another one with a piece exchanged. */
export interface Exchange {
  from: string
  to: string
  /** What `from` says once, and what `to` says instead. */
  before: Uint8Array
  after: Uint8Array
}

/**
 * Writes the file and gives its SHA-256, in hexadecimal; `null` where the piece is not in the other file once. Throws the errors
 * of the file system.
 */
export function exchangePiece({from, to, before, after}: Exchange): string | null {
  const bytes = readFileSync(from)
  const start = bytes.indexOf(before)
  if (before.length === 0 || start < 0 || bytes.indexOf(before, start + 1) >= 0) return null
  const sum = createHash('sha256')
  writeWhole(to, (write) => {
    for (const piece of [bytes.subarray(0, start), after, bytes.subarray(start + before.length)]) {
      sum.update(piece)
      write(piece)
    }
  })
  return sum.digest('hex')
}
