import {setFlagsFromString} from 'node:v8'

/** Characters of text from which memory matters more than the work it takes to free it. */
const large = 10_000_000

/**
 * Has unused memory of a large site freed soon: by default it may grow to more than twice of what is in use, and what is in use
 * is then some hundred megabytes.
 */
export function spareMemory(characters: number): void {
  if (characters >= large) setFlagsFromString('--heap-growing-percent=15')
}
