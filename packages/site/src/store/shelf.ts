import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs'

/** Pieces of text that are in a file and not in memory. */
export interface Shelf {
  /** The pieces from one to before another, as one text; they are counted from 0, as they were put there. */
  read(from: number, to: number): string
  close(): void
}

/** Characters that are written at a time, and bytes that are read: what is asked for next is mostly what stands next. */
const [written, ahead] = [1 << 18, 1 << 16]

/**
 * Writes pieces into a new file, whose name is given up at once where the system allows that, so that nothing is left of a
 * process that dies. Throws the errors of the file system.
 */
export function fillShelf(path: string, pieces: Iterable<string>): Shelf {
  const file = openSync(path, 'wx+')
  const close = () => {
    closeSync(file)
    rmSync(path, {force: true})
  }
  try {
    giveUpName(path)
    return openShelf(file, write(file, pieces), close)
  } catch (error) {
    close()
    throw error
  }
}

function giveUpName(path: string): void {
  try {
    rmSync(path)
  } catch {
    // Removed once the file is closed.
  }
}

/** Gives the byte at which each piece starts, and the one behind the last. */
function write(file: number, pieces: Iterable<string>): Float64Array {
  let starts = new Float64Array(1024)
  let [count, end, gathered] = [0, 0, '']
  const flush = () => {
    const bytes = Buffer.from(gathered)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    gathered = ''
  }
  for (const piece of pieces) {
    gathered += piece
    end += Buffer.byteLength(piece)
    if (++count === starts.length) starts = grow(starts)
    starts[count] = end
    if (gathered.length >= written) flush()
  }
  flush()
  return starts
}

function grow(starts: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(starts.length * 2)
  grown.set(starts)
  return grown
}

/** `starts` is the byte at which each piece starts, and the one behind the last. */
export function openShelf(file: number, starts: Float64Array, close: () => void): Shelf {
  let block = Buffer.alloc(ahead)
  // What of the file is in the block.
  let [first, end] = [0, 0]
  return {
    close,
    read(from, to) {
      const [start, behind] = [starts[from] as number, starts[to] as number]
      if (start < first || behind > end) {
        if (behind - start > block.length) block = Buffer.alloc(behind - start)
        first = end = start
        for (let read = -1; read !== 0 && end - first < block.length; end += read)
          read = readSync(file, block, end - first, block.length - (end - first), end)
      }
      if (behind > end) throw new Error('What was put aside is gone.')
      return block.toString('utf8', start - first, behind - first)
    },
  }
}
