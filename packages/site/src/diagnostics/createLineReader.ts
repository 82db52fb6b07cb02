import {readFileSync} from 'node:fs'
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
      const text = sources.get(file) ?? tryRead(resolve(root, file))
      known.set(file, text === null ? null : divide(text))
    }
    return known.get(file) ?? null
  }
}

function tryRead(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Most texts have the one line ending that is found quickly. */
function divide(text: string): string[] {
  return text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n')
}
