/** How long a step took. */
export interface Timing {
  step: string
  milliseconds: number
}

/** Runs a step, and may note how long it took. */
export type TimeStep = <Result>(step: string, run: () => Result | Promise<Result>) => Promise<Result>

/** Starts a list of timings; `time` runs a step and adds its time to the list. */
export function startTimings() {
  const timings: Timing[] = []
  const time: TimeStep = async (step, run) => {
    const start = performance.now()
    try {
      return await run()
    } finally {
      timings.push({step, milliseconds: performance.now() - start})
    }
  }
  return {time, timings}
}
