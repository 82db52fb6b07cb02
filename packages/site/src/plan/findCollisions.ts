import type {Diagnostic} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {PlannedFile} from './plannedFile.ts'

/**
 * Files with the same address. Addresses that differ only in capital letters or in the form of Unicode are the same on many
 * file systems, so they count as one. Two sources that clash everywhere are told once.
 */
export function findCollisions(files: PlannedFile[]): Diagnostic[] {
  const taken = new Map<string, PlannedFile>()
  const told = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const key = fold(file.address)
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

/** True where another file has the address already. */
export function isTaken(address: string, files: PlannedFile[]): boolean {
  const key = fold(address)
  return files.filter((file) => fold(file.address) === key).length > 1
}

/** File systems fold by tables of their own. What any of them may take for the same has the same key. */
function fold(address: string): string {
  if (!/[^ -~]/.test(address)) return address.toLowerCase()
  const dotted = address.normalize('NFC').replace(/[İı]/g, 'i')
  return dotted.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKC')
}
