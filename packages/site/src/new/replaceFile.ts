import {rename, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/** Writes a file anew, whole or not at all. Its permissions stay. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const {mode} = await stat(path)
  const draft = join(dirname(path), `.${basename(path)}.new`)
  await writeFile(draft, text, {mode})
  await rename(draft, path)
}
