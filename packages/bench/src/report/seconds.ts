import type {Spread} from '../measure/spread.ts'

/** `1.20 s (1.10–1.31)`: the median, the lowest and the highest. */
export function seconds({median, lowest, highest}: Spread): string {
  return `${median.toFixed(2)} s (${lowest.toFixed(2)}–${highest.toFixed(2)})`
}
