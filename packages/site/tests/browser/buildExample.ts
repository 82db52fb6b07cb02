import {execFile} from 'node:child_process'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

/** A site on disk. Paths are relative to the folder, with `/`. */
export interface BuiltSite {
  folder: string
  files: Set<string>
  /** The HTML files, by name. */
  pages: string[]
  remove(): Promise<void>
}

/** Builds the main example with the real command into a temporary folder. Throws with what it printed if it fails. */
export function buildExample(...options: string[]): Promise<BuiltSite> {
  return buildNamedExample('belarus-conscription', ...options)
}

/** Builds the example of a name in the same way. */
export function buildNamedExample(name: string, ...options: string[]): Promise<BuiltSite> {
  return buildFolder(join(examples, name), ...options)
}

/** Builds the site of a folder in the same way. */
export async function buildFolder(root: string, ...options: string[]): Promise<BuiltSite> {
  const temporary = await mkdtemp(join(tmpdir(), 'daybook-example-'))
  const folder = join(temporary, 'site')
  await promisify(execFile)(process.execPath, [command, 'build', root, '--out', folder, ...options])
  const files = (await listFiles(folder)).sort()
  return {
    folder,
    files: new Set(files),
    pages: files.filter((file) => file.endsWith('.html')),
    remove: () => rm(temporary, {recursive: true}),
  }
}

const command = fileURLToPath(new URL('../../bin/daybook.cjs', import.meta.url))
const examples = fileURLToPath(new URL('../../../../examples', import.meta.url))

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
}
