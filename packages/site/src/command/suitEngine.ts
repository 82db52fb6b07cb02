import {setFlagsFromString} from 'node:v8'
import {largeContent} from '../content/largeContent.ts'

/** Characters of text from which a build is long enough for V8 to optimise code while it runs. */
const longBuild = 100_000

/**
 * Suits V8 to a site of so many characters of text. Called once the code that builds it is loaded: what V8 kept of code that
 * it compiled is used only with the flags that it was kept with.
 */
export function suitEngine(characters: number): void {
  // Without Maglev (before V8 12), code is optimised by a slow compiler as soon as it ran some hundred times, which takes the
  // second core from the thread that writes. It pays for what runs some thousand times.
  if (characters >= longBuild && Number.parseInt(process.versions.v8, 10) < 12)
    setFlagsFromString('--interrupt-budget=400000')
  // By default memory may grow to more than twice of what is in use, and of a large site that is some hundred megabytes.
  if (characters >= largeContent) setFlagsFromString('--heap-growing-percent=10')
}

/** Suits V8 to making the pages of a site whose events are read: those of a large one are in a file by then. */
export function suitEngineToPages(characters: number): void {
  if (characters >= largeContent) setFlagsFromString('--heap-growing-percent=20')
}
