import {readFileSync} from 'node:fs'

/**
 * The text of a file of the theme, without the byte order mark that some editors put before it. Read at once: a theme is
 * many small files, and each takes longer to wait for than to read. Throws where there is no such file.
 */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
}
