import {setFlagsFromString} from 'node:v8'
import {largeContent} from '../content/largeContent.ts'

/** Characters of text from which a build is long enough for V8 to optimise code while it runs. */
const longBuild = 100_000

/** What V8 takes where nobody says otherwise. */
const usual = {'interrupt-budget': 66 * 1024, 'heap-growing-percent': 0}

type Flag = keyof typeof usual

const changed = new Set<Flag>()

/**
 * Suits V8 to a site of so many characters of text. Called once the code that builds it is loaded: what V8 kept of code that
 * it compiled is used only with the flags that it was kept with.
 */
export function suitEngine(characters: number): void {
  // Without Maglev (before V8 12), code is optimised by a slow compiler as soon as it ran some hundred times, which takes the
  // second core from the thread that writes. It pays for what runs some thousand times.
  if (characters >= longBuild && Number.parseInt(process.versions.v8, 10) < 12) setFlag('interrupt-budget', 400_000)
  // By default memory may grow to more than twice of what is in use, and of a large site that is some hundred megabytes.
  if (characters >= largeContent) setFlag('heap-growing-percent', 10)
}

/** Suits V8 to making the pages of a site whose events are read: those of a large one are in a file by then. */
export function suitEngineToPages(characters: number): void {
  if (characters >= largeContent) setFlag('heap-growing-percent', 20)
}

/** Has V8 as it was before. What is kept now of code that it compiled is of use to the next run, which starts with these flags. */
export function resetEngine(): void {
  for (const flag of changed) setFlagsFromString(`--${flag}=${usual[flag]}`)
  changed.clear()
}

function setFlag(flag: Flag, value: number): void {
  changed.add(flag)
  setFlagsFromString(`--${flag}=${value}`)
}
