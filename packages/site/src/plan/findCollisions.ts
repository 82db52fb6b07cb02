import type {Diagnostic} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {PlannedFile} from './plannedFile.ts'

/**
 * Files with the same address. Addresses that differ only in capital letters are the same on many file systems, so they
 * count as one. Two sources that clash everywhere are told once.
 */
export function findCollisions(files: PlannedFile[]): Diagnostic[] {
  const taken = new Map<string, PlannedFile>()
  const told = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const key = file.address.normalize('NFC').toLowerCase()
    const before = taken.get(key)
    const pair = `${before?.from}\n${file.from}`
    if (!before) taken.set(key, file)
    else if (!told.has(pair)) {
      told.add(pair)
      const message = `${file.address} is the address of something in ${file.from} and of something in ${before.from}.`
      diagnostics.push(problem('address-taken', startOf(file.from), message))
    }
  }
  return diagnostics
}
