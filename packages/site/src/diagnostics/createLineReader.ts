import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'

/**
 * Makes a function that gives a line, counted from 1, of a file below a folder; `null` for a file that cannot be read. Each file
 * is read once, and soonest by lines in their order. `sources` are texts that are in no file.
 */
export function createLineReader(
  root: string,
  sources: ReadonlyMap<string, string> = new Map(),
): (file: string, line: number) => string | null {
  const known = new Map<string, ((line: number) => string) | null>()
  return (file, line) => {
    if (!known.has(file)) {
      const text = sources.get(file) ?? tryRead(resolve(root, file))
      known.set(file, text === null ? null : linesOf(text))
    }
    return known.get(file)?.(line) ?? null
  }
}

function tryRead(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Of a long text few lines are asked for, and most texts have the one line ending that is found quickly. */
function linesOf(text: string): (line: number) => string {
  if (text.includes('\r')) {
    const lines = text.split(/\r\n|\r|\n/)
    return (line) => lines[line - 1] ?? ''
  }
  let [last, start] = [1, 0]
  return (line) => {
    if (line < last) [last, start] = [1, 0]
    for (; last < line; last++) {
      const end = text.indexOf('\n', start)
      if (end < 0) return ''
      start = end + 1
    }
    const end = text.indexOf('\n', start)
    return text.slice(start, end < 0 ? text.length : end)
  }
}
