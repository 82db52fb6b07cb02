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
      const text = sources.get(file)
      const bytes = text === undefined ? tryRead(resolve(root, file)) : Buffer.from(text)
      known.set(file, bytes && linesOf(bytes))
    }
    return known.get(file)?.(line) ?? null
  }
}

function tryRead(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/**
 * Of a long text few lines are asked for, so these alone are decoded: in UTF-8, no other sign has the byte of a line break. Most
 * texts have the one line ending that is found quickly.
 */
function linesOf(bytes: Buffer): (line: number) => string {
  const text = bytes.toString('latin1')
  const decode = (line: string) => Buffer.from(line, 'latin1').toString()
  if (text.includes('\r')) {
    const lines = text.split(/\r\n|\r|\n/)
    return (line) => decode(lines[line - 1] ?? '')
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
    return decode(text.slice(start, end < 0 ? text.length : end))
  }
}
