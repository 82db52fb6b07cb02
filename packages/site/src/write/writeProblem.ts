import {basename} from 'node:path'
import type {Diagnostic, Place} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import {SourceError} from './copySource.ts'
import {outputName} from './outputName.ts'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const blocked = new Set(['ENOTDIR', 'EEXIST', 'EISDIR'])
const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'the folder above it does not exist and cannot be made',
  EBUSY: 'it is in use, or the root of a disk; choose a folder inside it',
  EXDEV: 'it is the root of a disk; choose a folder inside it',
  EMFILE: 'the system lets this program open too few files at once; raise the limit, for instance by `ulimit -n 1024`',
  ENFILE: 'the system has too many files open; end other programs',
}

/**
 * The diagnostic of an error that the file system gave while the site was written; `null` for any other error. `place` and
 * `name` are those of the output folder.
 */
export function writeProblem(error: unknown, place: Place, root: string, name: string): Diagnostic | null {
  if (error instanceof SourceError) {
    const file = outputName(root, error.path)
    return problem('file-unreadable', startOf(file), `${file} cannot be read (${error.code}).`)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null || !/^E[A-Z]+$/.test(code)) return null
  if (full.has(code)) return problem('disk-full', place, `The disk is full: ${name} could not be written.`)
  if (blocked.has(code)) return problem('output-in-the-way', place, `${name} cannot be made: a file is in its way.`)
  return problem(
    'output-unwritable',
    place,
    `${name} cannot be written: ${reasonOf(code, error as NodeJS.ErrnoException)}.`,
  )
}

function reasonOf(code: string, {path}: NodeJS.ErrnoException): string {
  if (code === 'ENAMETOOLONG') return `the name ${basename(path ?? '').slice(0, 60)}… is too long for this disk`
  return reasons[code] ?? code
}
