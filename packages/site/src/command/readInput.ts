import {stat} from 'node:fs/promises'
import {text} from 'node:stream/consumers'
import {type ReadText, readText} from '../content/readText.ts'
import {UsageError} from './usageError.ts'

/** Reads a file that the command line names; `-` is standard input. `file` is the name for places. */
export async function readInput(name: string): Promise<{file: string; read: ReadText}> {
  if (name === '-') return {file: 'stdin', read: {text: await text(process.stdin), problem: null}}
  const found = await stat(name).catch(() => null)
  if (found === null) throw new UsageError(`there is no file ${name}.`)
  if (found.isDirectory()) throw new UsageError(`${name} is a folder, not a file.`)
  return {file: name, read: readText(name, name)}
}
