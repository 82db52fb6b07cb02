import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as pause} from 'node:timers/promises'
import {generateMonths} from '../generate/generateMonths.ts'
import {daybook} from '../generators/daybook.ts'
import {addEvent} from './addEvent.ts'
import {changeOneWord} from './changeOneWord.ts'
import {type Spread, spreadOf} from './spread.ts'

/** How long it takes from the moment a file is saved until an open page has been loaded again; in seconds. */
export interface Previewing {
  events: number
  /** After a word of an event was changed. */
  changed: Spread
  /** After an event was added. */
  added: Spread
}

/** Saves that are not counted: the program has not run often enough to be compiled. */
const warmUp = 5
/** Milliseconds between two saves, in which all pages are looked through. */
const rest = 2000

/**
 * Starts `daybook dev` for each size, changes one word again and again and then adds one event again and again, and loads the page of
 * the report each time.
 */
export async function measurePreviewing(
  sizes: number[],
  runs: number,
  say: (line: string) => void,
): Promise<Previewing[]> {
  const results: Previewing[] = []
  for (const events of sizes) results.push(await measureSaves(events, runs, say))
  return results
}

async function measureSaves(events: number, runs: number, say: (line: string) => void): Promise<Previewing> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-bench-'))
  const {program, parameters} = await daybook.prepare(folder, generateMonths(events))
  const dev = spawn(program, [parameters[0] ?? '', 'dev', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const address = await readAddress(dev)
    const next = listen(address)
    const file = join(folder, 'content', 'monitoring.md')
    const measure = async (edit: (turn: number) => Promise<void>): Promise<Spread> => {
      const seconds: number[] = []
      for (let save = 1; save <= warmUp + runs; save++) {
        say(`previewing ${events} events, save ${save} of ${warmUp + runs}`)
        await pause(rest)
        const told = next()
        const start = performance.now()
        await edit(save)
        await told
        await load(`${address}monitoring/index.html`)
        if (save > warmUp) seconds.push((performance.now() - start) / 1000)
      }
      return spreadOf(seconds)
    }
    const changed = await measure((turn) => changeOneWord(file, turn, 'follow-up'))
    return {events, changed, added: await measure((turn) => addEvent(file, turn))}
  } finally {
    dev.kill('SIGTERM')
    if (dev.exitCode === null) await once(dev, 'exit')
    await rm(folder, {recursive: true, force: true})
  }
}

async function readAddress(dev: ChildProcess): Promise<string> {
  if (!dev.stderr) throw new Error('There is nothing to read the address from.')
  for await (const line of createInterface(dev.stderr)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]
    if (address === undefined) continue
    // Whatever else it says must not fill the pipe.
    dev.stderr.resume()
    return address
  }
  throw new Error('daybook dev ended before it served anything.')
}

/** Gives a function that waits until the pages are told of a new site. */
function listen(address: string): () => Promise<void> {
  let shown = ''
  let wake: (() => void) | undefined
  get(`${address}.daybook/events`, (response) => {
    const lines = createInterface(response)
    lines.on('line', (line) => {
      const build = /"build":"([^"]+)"/.exec(line)?.[1]
      if (build === undefined || build === shown) return
      shown = build
      wake?.()
    })
    // The connection breaks off when the program is ended.
    lines.on('error', () => {})
  }).on('error', () => {})
  return () =>
    new Promise((resolve) => {
      wake = resolve
    })
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, (response) => response.resume().on('end', resolve)).on('error', reject)
  })
}
