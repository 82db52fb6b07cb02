import {accessSync, constants, type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {resolveInside} from '../../content/resolveInside.ts'
import {hasCode} from '../../write/hasCode.ts'

/** The files below a folder as paths with `/`, sorted by code unit, and those that are none or cannot be read. */
export interface ListedFiles {
  files: string[]
  /** `why` goes on from the name: `is a link to a file outside the theme`. */
  unreadable: {path: string; why: string}[]
}

/**
 * Lists all files below a folder that can be read and lie there. Hidden files are left out; no folder, no files. A link may
 * lead to another file of the folder and nowhere else.
 */
export function listFiles(dir: string): ListedFiles {
  const listed: ListedFiles = {files: [], unreadable: []}
  addFolder(dir, '', listed)
  listed.files.sort((a, b) => (a < b ? -1 : 1))
  return listed
}

function addFolder(dir: string, below: string, listed: ListedFiles): void {
  for (const entry of entriesOf(dir, below, listed)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      addFolder(dir, path, listed)
      continue
    }
    const why = whyUnreadable(dir, path, entry)
    if (why === null) listed.files.push(path)
    else listed.unreadable.push({path, why})
  }
}

function whyUnreadable(dir: string, path: string, entry: Dirent): string | null {
  if (entry.isSymbolicLink() && resolveInside(dir, path) === null) return 'is a link to a file outside the theme'
  try {
    if (!entry.isFile() && !statSync(join(dir, path)).isFile()) return 'is no file'
    accessSync(join(dir, path), constants.R_OK)
    return null
  } catch (error) {
    return cannotBeRead(error)
  }
}

function entriesOf(dir: string, below: string, {unreadable}: ListedFiles): Dirent[] {
  try {
    return readdirSync(join(dir, below), {withFileTypes: true})
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR'))
      unreadable.push({path: below, why: cannotBeRead(error)})
    return []
  }
}

function cannotBeRead(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `cannot be read (${error.code})`
  throw error
}
