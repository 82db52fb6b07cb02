import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {hasCode} from '../write/hasCode.ts'
import {compareText} from './compareText.ts'

/** The Markdown files of a folder, and what of it could not be looked into: paths below it, with `/`. */
export interface ListedMarkdown {
  files: string[]
  /** Folders that cannot be read, with the code of the system; `''` is the folder itself. */
  closed: {path: string; code: string}[]
  /** Links to folders, which are not followed, and what is no file though it is named as one. */
  unfollowed: string[]
}

/** Every Markdown file at any depth, sorted. Folders and files with a leading dot are not content; no folder, no files. */
export function listMarkdown(folder: string): ListedMarkdown {
  const listed: ListedMarkdown = {files: [], closed: [], unfollowed: []}
  addFolder(folder, '', listed)
  listed.files.sort(compareText)
  return listed
}

function addFolder(folder: string, below: string, listed: ListedMarkdown): void {
  for (const entry of readFolder(folder, below, listed)) {
    if (entry.name.startsWith('.')) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    const isMarkdown = /\.md$/i.test(entry.name)
    if (entry.isDirectory()) addFolder(folder, path, listed)
    else if (entry.isFile()) isMarkdown && listed.files.push(path)
    else if (entry.isSymbolicLink() && isMarkdown && !isFolder(join(folder, path))) listed.files.push(path)
    else if (isMarkdown || isFolder(join(folder, path))) listed.unfollowed.push(path)
  }
}

function readFolder(folder: string, below: string, {closed}: ListedMarkdown): Dirent[] {
  try {
    return readdirSync(join(folder, below), {withFileTypes: true})
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return []
    if (!(error instanceof Error && 'code' in error)) throw error
    closed.push({path: below, code: String(error.code)})
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}
