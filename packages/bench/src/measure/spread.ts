import {median} from './median.ts'

/** Several measurements of the same thing. */
export interface Spread {
  median: number
  lowest: number
  highest: number
}

/** The spread of at least one measurement. */
export function spreadOf(measurements: number[]): Spread {
  return {median: median(measurements), lowest: Math.min(...measurements), highest: Math.max(...measurements)}
}
