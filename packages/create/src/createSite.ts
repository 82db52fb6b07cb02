import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder for the new site is not empty. */
export class FolderInUse extends Error {}

const template = fileURLToPath(new URL('../template/', import.meta.url))

/**
 * Writes a new site into a folder, which is made where it does not exist. Gives the paths of the files, sorted. Rejects
 * with `FolderInUse` where something is there already.
 */
export async function createSite(folder: string, title: string): Promise<string[]> {
  await mkdir(folder, {recursive: true})
  // A repository may have been started before the site.
  const present = (await readdir(folder)).filter((name) => name !== '.git')
  if (present.length > 0) throw new FolderInUse(folder)
  const values = {
    name: packageName(basename(folder)),
    title: JSON.stringify(title).slice(1, -1).replaceAll("'", "\\'"),
    heading: title,
    version: await siteVersion(),
  }
  const paths = await listFiles(template)
  const written: string[] = []
  for (const path of paths) {
    const target = join(folder, targetName(path))
    await mkdir(dirname(target), {recursive: true})
    await writeFile(target, fill(await readFile(join(template, path), 'utf8'), values))
    written.push(targetName(path))
  }
  return written.sort()
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}

// npm leaves files named .gitignore out of packages, and takes a package.json below for another package.
function targetName(path: string): string {
  if (path === 'gitignore') return '.gitignore'
  return path === 'package.template.json' ? 'package.json' : path
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/__([a-z]+)__/g, (written, name: string) => values[name] ?? written)
}

/** A name that npm takes: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return name === '' ? 'chronology' : name
}

/** The range of versions of the generator that this package was published with. */
async function siteVersion(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  const range: string = manifest.devDependencies['@daybook/site']
  return range.startsWith('workspace:') ? '*' : range
}
