import {resolve} from 'node:path'
import {parseArgs} from 'node:util'

/** What is measured, and where the report goes besides the standard output. */
export interface Options {
  /** Numbers of events. */
  sizes: number[]
  /** How often each build is run. */
  runs: number
  /** A file for the report, relative to where the command was given, or `null`. */
  write: string | null
}

/** Reads `--sizes 100,1000,10000 --runs 5 --write FILE`. Throws on anything else. */
export function readOptions(parameters: string[]): Options {
  const {values} = parseArgs({
    args: parameters.filter((parameter) => parameter !== '--'),
    options: {
      sizes: {type: 'string', default: '100,1000,10000'},
      runs: {type: 'string', default: '5'},
      write: {type: 'string'},
    },
  })
  return {
    sizes: values.sizes.split(',').map((size) => readCount('--sizes', size)),
    runs: readCount('--runs', values.runs),
    write: values.write === undefined ? null : resolve(values.write),
  }
}

function readCount(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} takes whole numbers from 1 on, not "${text}".`)
  return Number(text)
}
