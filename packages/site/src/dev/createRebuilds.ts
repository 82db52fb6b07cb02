/** Builds one after another. */
export interface Rebuilds<Result> {
  /** Asks for a build that starts after now; requests during a build share the next one. */
  request(): Promise<Result>
  /** Waits until no build runs. */
  settled(): Promise<void>
}

/** Makes sure that one build runs at a time and that the last change is always built. */
export function createRebuilds<Result>(run: () => Promise<Result>): Rebuilds<Result> {
  let running: Promise<Result> | null = null
  let next: Promise<Result> | null = null

  const start = (): Promise<Result> => {
    const build = run().finally(() => {
      if (running === build) running = null
    })
    running = build
    return build
  }
  return {
    request() {
      if (running === null) return start()
      next ??= running
        .catch(() => {})
        .then(() => {
          next = null
          return start()
        })
      return next
    },
    async settled() {
      while (next ?? running) await (next ?? running)?.catch(() => {})
    },
  }
}
