import {readFile} from 'node:fs/promises'

/** The text of a file of the theme, without the byte order mark that some editors put before it. */
export async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
}
