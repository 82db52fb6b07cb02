import {resolve} from 'node:path'
import {parseArgs} from 'node:util'

/** The parts of the bench, in the order of the report. */
export const parts = ['reading', 'building', 'rebuilding', 'previewing'] as const
export type Part = (typeof parts)[number]

/** What is measured, and where the report goes besides the standard output. */
export interface Options {
  /** Numbers of events. */
  sizes: number[]
  /** What is measured; all of it where nothing is named. */
  only: Part[]
  /** How often each build is run. */
  runs: number
  /** A file for the report, relative to where the command was given, or `null`. */
  write: string | null
}

/** Reads `--only reading --sizes 30,1000,10000,100000 --runs 5 --write FILE`. Throws on anything else. */
export function readOptions(parameters: string[]): Options {
  const {values} = parseArgs({
    args: parameters.filter((parameter) => parameter !== '--'),
    options: {
      sizes: {type: 'string', default: '30,1000,10000,100000'},
      only: {type: 'string', default: parts.join()},
      runs: {type: 'string', default: '5'},
      write: {type: 'string'},
    },
  })
  return {
    sizes: values.sizes.split(',').map((size) => readCount('--sizes', size)),
    only: values.only.split(',').map(readPart),
    runs: readCount('--runs', values.runs),
    write: values.write === undefined ? null : resolve(values.write),
  }
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers from 1 on, not "${text}".`)
  return Number(text)
}

function readPart(name: string): Part {
  const part = parts.find((each) => each === name)
  if (part === undefined) throw new Error(`--only takes ${parts.join(', ')}, not "${name}".`)
  return part
}
