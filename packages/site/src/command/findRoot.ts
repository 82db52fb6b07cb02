import {stat} from 'node:fs/promises'
import {UsageError} from './usageError.ts'

/** The root that was named, once it is known to exist; by default the working directory. */
export async function findRoot(root = '.'): Promise<string> {
  const found = await stat(root).catch(() => null)
  if (found === null) throw new UsageError(`there is no file or folder ${root}.`)
  if (found.isFile() && !/\.(?:md|txt)$/i.test(root)) throw new UsageError(`${root} is no Markdown file and no folder.`)
  return root
}
