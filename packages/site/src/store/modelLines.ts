import {closeSync, openSync, readSync} from 'node:fs'

/** Where the lines of the events are in a file that `writeModel` wrote. In bytes. */
export interface ModelLines {
  /** Where the first one starts. */
  start: number
  /** How long each is, with its line break; the last one without. */
  lengths: number[]
}

export const opening = '  "events": ['
export const closing = '  ]'
const lineEnd = 0x0a
const blockSize = 1 << 20

/**
 * Finds the lines, with little of the file in memory at a time. `null` for a chronology without events. Throws for a file that
 * cannot be read.
 */
export function findModelLines(path: string): ModelLines | null {
  const file = openSync(path, 'r')
  try {
    let found: ModelLines | null = null
    for (const {start, end, head} of linesOf(file)) {
      if (found === null) {
        if (head === opening) found = {start: end, lengths: []}
      } else if (head.startsWith(closing)) {
        found.lengths.push((found.lengths.pop() ?? 1) - 1)
        return found
      } else found.lengths.push(end - start)
    }
    return null
  } finally {
    closeSync(file)
  }
}

/** Lines that end, each with where it starts, where the next one does, and how it begins. */
function* linesOf(file: number): Generator<{start: number; end: number; head: string}> {
  const block = Buffer.alloc(blockSize)
  let [start, head] = [0, '']
  for (let at = 0, read = -1; read !== 0; at += read) {
    read = readSync(file, block, 0, blockSize, at)
    for (let from = 0; from < read; ) {
      const found = block.subarray(0, read).indexOf(lineEnd, from)
      const stop = found < 0 ? read : found
      head += block.toString('latin1', from, Math.min(stop, from + opening.length + 1 - head.length))
      from = stop + 1
      if (found < 0) continue
      yield {start, end: at + from, head}
      start = at + from
      head = ''
    }
  }
}
