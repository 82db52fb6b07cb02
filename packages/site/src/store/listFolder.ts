import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {compareText} from '../content/compareText.ts'

/**
 * Every file below a folder on a line of its own, with what the file system changes whenever the file changes: size, the
 * times of the last change of its content and of itself, its number. Nothing is read. No folder, no lines.
 */
export function listFolder(folder: string, skip: ReadonlySet<string> = new Set()): string {
  const lines: string[] = []
  addFolder(folder, '', lines, skip)
  return lines.sort(compareText).join('\n')
}

function addFolder(folder: string, below: string, lines: string[], skip: ReadonlySet<string>): void {
  for (const entry of readFolder(folder)) {
    if (skip.has(entry.name)) continue
    const path = join(folder, entry.name)
    const name = `${below}${entry.name}`
    if (entry.isDirectory()) addFolder(path, `${name}/`, lines, skip)
    else lines.push(listFile(path, name))
  }
}

function listFile(path: string, name: string): string {
  const found = statSync(path, {throwIfNoEntry: false})
  return found ? `${name}\t${found.size}\t${found.mtimeMs}\t${found.ctimeMs}\t${found.ino}` : `${name}\tleads nowhere`
}

/** What `listFolder` gives where, since it gave `listing`, only the files of these names were replaced. */
export function renewListing(folder: string, listing: string, names: readonly string[]): string {
  const replaced = new Set(names)
  const lines = listing.split('\n').map((line) => {
    const name = line.slice(0, line.indexOf('\t'))
    return replaced.has(name) ? listFile(join(folder, name), name) : line
  })
  return lines.sort(compareText).join('\n')
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
