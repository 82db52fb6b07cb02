import type {Diagnostic, Place} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const blocked = new Set(['ENOTDIR', 'EEXIST', 'EISDIR'])
const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'the folder above it does not exist and cannot be made',
  EBUSY: 'it is in use, or the root of a disk; choose a folder inside it',
  EXDEV: 'it is the root of a disk; choose a folder inside it',
}

/** The diagnostic of an error that the file system gave while the site was written; `null` for any other error. */
export function writeProblem(error: unknown, place: Place, name: string): Diagnostic | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null || !/^E[A-Z]+$/.test(code)) return null
  if (full.has(code)) return problem('disk-full', place, `The disk is full: ${name} could not be written.`)
  if (blocked.has(code)) return problem('output-in-the-way', place, `${name} cannot be made: a file is in its way.`)
  return problem('output-unwritable', place, `${name} cannot be written: ${reasons[code] ?? code}.`)
}
