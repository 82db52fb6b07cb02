import {hash} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createOutputCheck, type OutsideAddress} from '../safety/createOutputCheck.ts'
import {writeWhole} from './writeWhole.ts'

/** A page as it is written. */
export interface RenderedPage {
  address: string
  /** Number of the page in the plan. */
  number: number
  html: string
}

/** What became of pages that were written. */
export interface StagedPages {
  /** The SHA-256 of each, in hexadecimal, by its number. */
  sums: Map<number, string>
  /** Addresses elsewhere that the pages would load. */
  outside: OutsideAddress[]
}

/** A folder that takes pages: each is checked, written, and its checksum told. Throws the errors of the file system. */
export function createPageFolder(folder: string): StagedPages & {write(page: RenderedPage): void} {
  const check = createOutputCheck()
  const made = new Set<string>()
  const sums = new Map<number, string>()
  const outside: OutsideAddress[] = []
  return {
    sums,
    outside,
    write({address, number, html}) {
      outside.push(...check(number, address, html))
      const path = join(folder, address)
      const parent = dirname(path)
      if (!made.has(parent)) mkdirSync(parent, {recursive: true})
      made.add(parent)
      const bytes = Buffer.from(html)
      writeWhole(path, (write) => write(bytes))
      sums.set(number, hash('sha256', bytes, 'hex'))
    },
  }
}
