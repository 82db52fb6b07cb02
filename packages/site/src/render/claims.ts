/** Hands out the pages of a plan by their numbers, each once, to whatever threads ask. */
export interface Claims {
  /** The first of the next pages and the one behind the last; they may lie behind the last page of all. */
  next(): {start: number; end: number}
}

/** Pages that are handed out at a time. */
const share = 32

/** Claims on one memory that threads share. `mine` counts the pages that this thread took. */
export function createClaims(shared: Int32Array, mine: number): Claims {
  return {
    next() {
      // Counted first: who finds nothing left then knows whether another thread has something.
      Atomics.add(shared, mine, share)
      const start = Atomics.add(shared, 0, share)
      return {start, end: start + share}
    },
  }
}

/** All pages for one thread. */
export function claimAll(): Claims {
  return createClaims(new Int32Array(2), 1)
}
