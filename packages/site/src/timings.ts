/** How long a step took. */
export interface Timing {
  step: string
  milliseconds: number
}

/** Starts a list of timings; `time` runs a step and adds its time to the list. */
export function startTimings() {
  const timings: Timing[] = []
  const time = async <Result>(step: string, run: () => Result | Promise<Result>): Promise<Result> => {
    const start = performance.now()
    try {
      return await run()
    } finally {
      timings.push({step, milliseconds: performance.now() - start})
    }
  }
  return {time, timings}
}
