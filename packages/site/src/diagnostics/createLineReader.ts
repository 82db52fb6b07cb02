import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'

/**
 * Makes a function that gives the lines of files below a folder, each file read and divided once; `null` for what cannot
 * be read. `sources` are texts that are in no file.
 */
export function createLineReader(
  root: string,
  sources: ReadonlyMap<string, string> = new Map(),
): (file: string) => Promise<string[] | null> {
  const known = new Map<string, string[] | null>()
  return async (file) => {
    if (!known.has(file)) {
      const text = sources.get(file) ?? (await readFile(resolve(root, file), 'utf8').catch(() => null))
      known.set(file, text === null ? null : text.split(/\r\n|\r|\n/))
    }
    return known.get(file) ?? null
  }
}
