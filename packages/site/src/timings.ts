import {getHeapStatistics} from 'node:v8'

/** How long a step took, and the largest heap that was seen in it: at its ends, and where it told to look. In bytes. */
export interface Timing {
  step: string
  milliseconds: number
  heap: number
}

/** Runs a step, and may note how long it took. */
export type TimeStep = <Result>(step: string, run: () => Result | Promise<Result>) => Promise<Result>

/** Starts a list of timings; `time` runs a step and adds its time to the list, `look` takes the size of the heap. */
export function startTimings() {
  const timings: Timing[] = []
  let heap = 0
  const look = () => {
    heap = Math.max(heap, getHeapStatistics().used_heap_size)
  }
  const time: TimeStep = async (step, run) => {
    const start = performance.now()
    heap = 0
    look()
    try {
      return await run()
    } finally {
      look()
      timings.push({step, milliseconds: performance.now() - start, heap})
    }
  }
  return {time, timings, look}
}
