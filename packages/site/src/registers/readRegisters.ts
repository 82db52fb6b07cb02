import {readdir} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Diagnostic, Place, Registers} from '@daybook/core'
import {readText} from '../content/readText.ts'
import {resolveInside} from '../content/resolveInside.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {hasCode} from '../write/hasCode.ts'
import {parseRegister} from './parseRegister.ts'

const kinds = ['actors', 'places', 'tags'] as const

export interface ReadRegisters {
  registers: Registers
  /** Where each entry of a register stands, in the order of the entries. */
  places: Record<keyof Registers, Place[]>
  /** The files as they were read. */
  texts: {file: string; text: string}[]
  diagnostics: Diagnostic[]
}

/** Reads `actors.csv`, `places.csv` and `tags.csv` of a folder. A register that is not there is no problem. */
export async function readRegisters(folder: string, root: string, decimals: number): Promise<ReadRegisters> {
  const registers: Registers = {}
  const places: ReadRegisters['places'] = {actors: [], places: [], tags: []}
  const texts: ReadRegisters['texts'] = []
  const diagnostics: Diagnostic[] = []
  const fromRoot = (path: string) => relative(root, path).split(sep).join('/')
  const names = new Set(
    await readdir(folder).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return []
      if (!(error instanceof Error && 'code' in error)) throw error
      const name = fromRoot(folder)
      diagnostics.push(problem('file-unreadable', startOf(name), `The folder ${name} cannot be read (${error.code}).`))
      return []
    }),
  )
  for (const kind of kinds) {
    const name = `${kind}.csv`
    if (!names.has(name)) continue
    const file = fromRoot(join(folder, name))
    if (resolveInside(folder, name) === null) {
      diagnostics.push(
        problem('outside-content', startOf(file), `${file} is a link to a file outside the folder of registers.`),
      )
      continue
    }
    const read = readText(join(folder, name), file)
    if (read.text === null) {
      diagnostics.push(read.problem)
      continue
    }
    texts.push({file, text: read.text})
    const parsed = await parseRegister(read.text, file, decimals)
    registers[kind] = parsed.entries
    places[kind] = parsed.places
    diagnostics.push(...parsed.diagnostics)
  }
  return {registers, places, texts, diagnostics}
}
