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

/** The lines of `listing` without those of some names, and with those of others, to be renewed. */
export function relist(listing: string, {gone, come}: {gone: readonly string[]; come: readonly string[]}): string {
  const left = new Set(gone)
  return listing
    .split('\n')
    .filter((line) => !left.has(line.slice(0, line.indexOf('\t'))))
    .concat(come.map((name) => `${name}\t`))
    .sort(compareText)
    .join('\n')
}

/** What `listFolder` gives where, since it gave `listing`, only the files of these names were replaced. */
export function renewListing(folder: string, listing: string, names: readonly string[]): string {
  const lines = names.map((name) => ({name, start: startOfLine(listing, name)})).filter(({start}) => start >= 0)
  let renewed = ''
  let at = 0
  // A line stands where its name has it, whatever it says behind.
  for (const {name, start} of lines.sort((a, b) => a.start - b.start)) {
    renewed += listing.slice(at, start) + listFile(join(folder, name), name)
    const end = listing.indexOf('\n', start)
    at = end < 0 ? listing.length : end
  }
  return renewed + listing.slice(at)
}

function startOfLine(listing: string, name: string): number {
  if (listing.startsWith(`${name}\t`)) return 0
  const found = listing.indexOf(`\n${name}\t`)
  return found < 0 ? -1 : found + 1
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
