import {setFlagsFromString} from 'node:v8'
import {largeContent} from '../content/largeContent.ts'

/**
 * Has unused memory of a large site freed soon: by default it may grow to more than twice of what is in use, and what is in use
 * is then some hundred megabytes.
 */
export function spareMemory(characters: number): void {
  if (characters >= largeContent) setFlagsFromString('--heap-growing-percent=15')
}
